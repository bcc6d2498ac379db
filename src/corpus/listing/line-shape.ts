/**
 * What a line looks like, judged by itself: prose of an abstract, or a title. All measures are local to the line, so
 * the cost is linear, and only the first characters of a very long line are read.
 */
export interface LineShape {
  /** UTF-16 units. */
  readonly length: number;
  /** Above 0 the line reads like prose, below 0 like a title. About one unit per sign; ±8 is overwhelming. */
  readonly prose: number;
  /** How much of that is there because the line begins, or ends, within a phrase, as wrapped lines do. */
  readonly proseOfBeginning: number;
  readonly proseOfEnd: number;
  /** Whether the line ends where a sentence, or an address at the end of one, may end. */
  readonly complete: boolean;
  /** Whether a sentence may begin here: a capital, a digit, a letter without case, behind quotes or brackets. */
  readonly startsUpper: boolean;
  /** Length of the first word, to tell whether it would still have fitted on the line before. */
  readonly firstWord: number;
  /** Number of words, counted up to the part that is read. */
  readonly words: number;
}

/** Longer lines are never titles. */
export const longestTitle = 300;

const sentenceEnd = /[.?!…。][)\]}"'”’»*]*$/;
const addressEnd = /https?:\/\/\S+$/i;
const sentenceBreak = /[\p{Ll}\p{N})\]"”%]\.\s+["“(]?\p{Lu}/u;
const abbreviation = /\b(?:vs|cf|al|e\.g|i\.e|etc|no|vol|fig|eq|dr|st)\.\s/gi;
const lowerWordFirst = /^[\p{Ll}]+(?:[\s,.;:)]|-\p{Ll})/u;
const unfinished =
  /(?:[,;(–—-]|\s(?:the|an?|of|and|or|to|in|on|for|with|by|from|that|which|is|are|as|at|we|our))$/;
const proseWord =
  /(?:^|\s)(?:we|our|this|these|it|its|is|are|was|were|has|have|can|however|moreover|furthermore|such|also)(?=[\s,.])/gi;
const longWord = /(?<!\p{L})\p{L}[\p{L}-]{3,}/gu;
const looksCapital = /\p{Lu}/u;

const prose = { unfinished: 2, lowerWordFirst: 2.5 };

/** What hardly any title ends with, and most abstracts do. */
const endOfText = /[.。]["”)]?$|:\/\/\S+$/;

/** Whether a line may be a title for all that its length and its end say; a question or an exclamation may. */
export function mayBeTitle(text: string): boolean {
  return text.length <= longestTitle && !endOfText.test(text);
}

/** @param text one line, trimmed, with single spaces. */
export function toLineShape(text: string): LineShape {
  const head = text.slice(0, 400);
  const isParagraph = text.length > longestTitle;
  const proseOfBeginning = !isParagraph && lowerWordFirst.test(head) ? prose.lowerWordFirst : 0;
  const proseOfEnd = !isParagraph && unfinished.test(head) ? prose.unfinished : 0;
  return {
    length: text.length,
    prose: isParagraph ? 10 : toProseScore(head, proseOfBeginning, proseOfEnd),
    proseOfBeginning,
    proseOfEnd,
    complete: sentenceEnd.test(text.slice(-8)) || addressEnd.test(text.slice(-200)),
    startsUpper: !/^["“'‘([]*\p{Ll}/u.test(head),
    firstWord: head.search(/\s|$/),
    words: head.split(' ').length,
  };
}

function toProseScore(text: string, ofBeginning: number, ofEnd: number): number {
  const bare = text.replace(abbreviation, '');
  const proseWords = text.match(proseWord)?.length ?? 0;
  let score = toLengthScore(text.length) + Math.min(proseWords, 4) * 0.7 + toCaseScore(text);
  if (/[.…][)\]"'”’]*$/.test(text)) score += 2.5;
  if (/[?!]$/.test(text)) score -= 0.5;
  score += ofEnd;
  if (sentenceBreak.test(bare)) score += 3;
  score += ofBeginning;
  if (/https?:\/\//i.test(text)) score += 2;
  if (/^[^:.]{1,40}: ?\p{Lu}/u.test(text)) score -= 0.7;
  return score;
}

function toLengthScore(length: number): number {
  if (length <= 20) return -2;
  if (length <= 60) return -1;
  if (length <= 120) return 0;
  if (length <= 160) return 1;
  return length <= 220 ? 2 : 3.5;
}

/** Most titles capitalize their words; running text does not, and the more words there are, the surer it is. */
function toCaseScore(text: string): number {
  const words = text.match(longWord) ?? [];
  if (words.length < 2) return 0;
  const capitals = words.filter((word) => looksCapital.test(word)).length / words.length;
  if (capitals >= 0.7) return -2 - 0.5 * Math.min(4, Math.max(0, words.length - 3));
  return capitals <= 0.35 && words.length >= 4 ? 1.5 : 0;
}
