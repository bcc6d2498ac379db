const LETTER = /[\p{L}\p{N}]/u;
const letters = new Map<number, boolean>();

/** Whether a code point is a letter or a digit. Each is looked up once. */
export function isLetter(point: number): boolean {
  const known = letters.get(point) ?? LETTER.test(String.fromCodePoint(point));
  letters.set(point, known);
  return known;
}
