/**
 * Longest abstract that arXiv takes, in characters, and so the longest that a listing of arXiv's abstracts holds: of
 * 384 abstracts in four dumps the longest has 1919, and none is cut off.
 */
const sourceLengthLimit = 1920;

/** A cut at a word may fall this far below the limit. */
const longestLastWord = 24;

const sentenceEnd = /[.!?…:][\s"'”’)\]}*]{0,9}$/u;
const addressEnd = /https?:\/\/[^\s]{1,500}$/i;

/** Words that no sentence ends with, and marks that promise more. */
const unfinished =
  /(?:[,(–—]|(?:^|\s)(?:a|an|the|and|or|of|to|in|on|for|with|by|from|at|as|that|which|is|are|be|our|their|its|we|than|into|between|using|via|such|e\.g|i\.e)\.?)$/i;
const ellipsis = /(?:\.\.\.|…)$/u;

/**
 * Whether the scrape cut a text off: it has no end of sentence, and it reaches the source's length limit, or breaks off
 * at a word that cannot be the last. A text that merely lacks its full stop, or ends with an address, is whole.
 */
export function isTruncated(raw: string): boolean {
  const text = raw.trim();
  if (ellipsis.test(text.slice(-3))) return true;
  if (addressEnd.test(text.slice(-510))) return text.length >= sourceLengthLimit;
  if (sentenceEnd.test(text.slice(-12))) return false;
  return text.length >= sourceLengthLimit - longestLastWord || unfinished.test(text.slice(-40));
}
