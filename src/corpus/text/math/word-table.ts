/** Words and what they stand for, from a text of pairs: "alpha α  beta β". */
export function readTable(text: string): ReadonlyMap<string, string> {
  const words = text.trim().split(/\s+/);
  return new Map(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
  );
}

/** The words of a text. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
