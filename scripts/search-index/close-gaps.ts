/** First and last word of a file of the word index, both cut as short as they can be, and the file's name. */
export type IndexChunk = readonly [from: string, to: string, file: string];

/** After all letters and figures of ASCII. */
const LAST = '~';

/**
 * Makes the browser load fewer files of the word index. Pagefind's table cuts the last word of each file as short as it
 * can be: "augm" to "augment" may be noted as "augm" to "aug", and then "augmented" is in no file, so that Pagefind
 * loads all that may have it, among them those that end in "a", which is one of the largest. Here each last word stands
 * for all words that begin with it.
 * @param chunks in the order of their words
 */
export function closeGaps(chunks: readonly IndexChunk[]): readonly IndexChunk[] {
  return chunks.map(([from, to, file], index) => {
    const next = chunks[index + 1]?.[0];
    const whole = to + LAST;
    return [from, next === undefined || whole < next ? whole : to, file];
  });
}
