/** Bytes. Overleaf, which many write with, refuses a file above 50 MB. */
const mostBytes = 45_000_000;

/**
 * Joins BibTeX entries into files that every tool takes.
 * @param limit bytes of one file in UTF-8; an entry that is longer by itself has a file of its own.
 * @returns at least one file.
 */
export function toBibParts(entries: readonly string[], limit: number = mostBytes): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const bytes = Buffer.byteLength(entry) + 1;
    if (size > 0 && size + bytes > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += bytes;
  }
  return parts.map((part) => part.join('\n'));
}
