/**
 * Tells an abstract whose title is missing from one more paragraph of the abstract above it. By its words it cannot be
 * told, but by its length: the paragraphs of one abstract add up to the length that abstracts have in this listing,
 * two abstracts add up to twice that.
 */

/** A part shorter than this share of a usual abstract is a paragraph; */
const shareOfUsual = 0.6;
/** or this share, in a listing where many abstracts have several paragraphs. */
const shareAmongParagraphs = 0.9;
const manyParagraphs = 0.2;
/** What an abstract usually has, where a listing is too short to tell; characters. */
const fallbackLength = 1200;
/** No abstract is shorter, in characters; a shorter paragraph can only follow another one, */
export const shortestAbstract = 80;
/** or longer: what follows is another abstract. */
export const longestAbstract = 5000;
const fewestToTell = 2;

/**
 * @param blocks for each block the lengths of its paragraphs, in characters.
 * @returns for each block the indices (above 0) of paragraphs that begin an abstract of their own.
 */
export function findOrphanParagraphs(
  blocks: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const filled = blocks.filter((lengths) => lengths.length > 0);
  const several = filled.filter((lengths) => lengths.length > 1).length;
  const share = several > filled.length * manyParagraphs ? shareAmongParagraphs : shareOfUsual;
  const least = toUsualLength(filled) * share;
  return blocks.map((lengths) => findStarts(lengths, least));
}

function findStarts(lengths: readonly number[], least: number): readonly number[] {
  const starts: number[] = [];
  let gathered = 0;
  lengths.forEach((length, index) => {
    const isWhole = gathered >= least && length >= least;
    const isStart = index > 0 && (isWhole || gathered + length > longestAbstract);
    if (isStart) starts.push(index);
    gathered = isStart ? length : gathered + length;
  });
  return starts;
}

/** The median over abstracts of one paragraph; where most have several, over all. */
function toUsualLength(filled: readonly (readonly number[])[]): number {
  const single = filled.filter((lengths) => lengths.length === 1);
  const telling = single.length * 2 >= filled.length ? single : filled;
  if (telling.length < fewestToTell) return fallbackLength;
  const totals = telling
    .map((lengths) => lengths.reduce((sum, length) => sum + length, 0))
    .sort((a, b) => a - b);
  return totals[Math.floor(totals.length / 2)] ?? fallbackLength;
}
