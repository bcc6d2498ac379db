/** Abbreviations that never end a sentence. */
const ABBREVIATION =
  /(?:^|[\s([{"'“‘])(?:e\.?g|i\.?e|cf|v\.?s|resp|approx|viz|et al|dr|mr|mrs|ms|prof|w\.?r\.?t|a\.?k\.?a|i\.?i\.?d)\.$/iu;

/** Abbreviations that stand before a number, and only then do not end the sentence: "Fig. 3", "No. 5". */
const BEFORE_NUMBER =
  /(?:^|[\s([{])(?:figs?|eqn?s?|secs?|tabs?|refs?|alg|thm|prop|app|ch|ed|nos?|vol|pp?)\.$/iu;

/** A single capital, as in "J. Smith". */
const INITIAL = /(?:^|[\s([{])\p{Lu}\.$/u;

/** A stop, closing quotes or brackets, white space, and something a sentence can begin with. */
const BOUNDARY = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;

/**
 * Splits a text into its sentences, trimmed and in order, without losing a character other than the white space
 * between them. A full stop inside a number, a version or an address ("0.87", "v1.5") never ends one, because no
 * space follows it; one after "e.g.", "et al.", an initial, or in "Fig. 3" does not either.
 */
export function toSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(BOUNDARY)) {
    const end = index + found.length;
    if (!endsSentence(text.slice(start, end).trimEnd(), text.slice(end))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}

function endsSentence(sentence: string, rest: string): boolean {
  if (ABBREVIATION.test(sentence) || INITIAL.test(sentence)) return false;
  return !(BEFORE_NUMBER.test(sentence) && /^[([]*\p{N}/u.test(rest));
}
