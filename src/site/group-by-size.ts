/**
 * Bytes of one published file. Cloudflare Pages refuses files above 25 MiB, Overleaf above 50 MB, GitHub above 100 MB.
 */
export const mostFileBytes = 20_000_000;

/**
 * Cuts a list into groups whose size stays within a limit, in the list's order.
 * @param toBytes size of one value in its file, with what parts it from the next
 * @param limit bytes of one group; a value that is larger by itself has a group of its own.
 * @returns at least one group; the only one is empty where the list is.
 */
export function groupBySize<T>(
  values: readonly T[],
  toBytes: (value: T) => number,
  limit: number = mostFileBytes,
): readonly (readonly T[])[] {
  const groups: T[][] = [[]];
  let size = 0;
  for (const value of values) {
    const bytes = toBytes(value);
    if (size > 0 && size + bytes > limit) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(value);
    size += bytes;
  }
  return groups;
}
