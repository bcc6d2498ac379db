/** Longest text that is decompressed, in bytes: a few kilobytes of address can stand for gigabytes. */
const MOST_BYTES = 4_000_000;

/** Text as raw DEFLATE (RFC 1951) of its UTF-8. */
export async function compressText(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @returns undefined for bytes that are no compressed text, or too much of it */
export async function decompressText(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return await new Blob(parts).text();
      parts.push(value);
      length += value.length;
      if (length <= MOST_BYTES) continue;
      await reader.cancel();
      return undefined;
    }
  } catch {
    return undefined;
  }
}
