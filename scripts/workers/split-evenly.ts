/** Splits a list into so many parts, in its order, of nearly the same length. */
export function splitEvenly<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  return Array.from({ length: parts }, (_, part) =>
    list.slice((list.length * part) / parts, (list.length * (part + 1)) / parts),
  );
}
