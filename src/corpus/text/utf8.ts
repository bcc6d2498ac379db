const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 needs at most so many bytes for a unit of UTF-16. */
const mostBytes = 3;

let buffer = new Uint8Array(1 << 14);

/**
 * The UTF-8 of a text, in a buffer that the next call writes over. To walk through bytes takes a third of the time that
 * it takes to ask a string for its characters one by one.
 */
export function toBytes(text: string): Uint8Array {
  const most = mostBytes * text.length;
  if (most > buffer.length) buffer = new Uint8Array(2 * most);
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

export function fromBytes(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** How many bytes a character has, by its first. */
export function byteLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The code point of the character that begins at a place of well-formed UTF-8. */
export function codePointAt(bytes: Uint8Array, place: number): number {
  const first = bytes[place] ?? 0;
  const length = byteLength(first);
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let at = 1; at < length; at++) point = (point << 6) | ((bytes[place + at] ?? 0) & 0x3f);
  return point;
}
