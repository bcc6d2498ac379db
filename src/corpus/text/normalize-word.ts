/**
 * One word without hyphens → the form under which words are compared: lower-case, singular, American spelling.
 * "Networks" → "network", "generalisation" → "generalization". Verb endings stay, so that the form remains a word.
 */
export function normalizeWord(word: string): string {
  const plain = ASCII_LETTERS.test(word) ? word : word.normalize('NFKC').replaceAll('’', "'");
  return toAmerican(toSingular(plain.toLowerCase()));
}

/** Words that need no normalizing, which is nearly all, and it is slow. */
const ASCII_LETTERS = /^[a-z]+$/i;

/** Nouns whose plural or singular the rules below would get wrong. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['always', 'always'],
  ['analyses', 'analysis'],
  ['atlas', 'atlas'],
  ['axes', 'axis'],
  ['bayes', 'bayes'],
  ['bias', 'bias'],
  ['biases', 'bias'],
  ['canvas', 'canvas'],
  ['children', 'child'],
  ['does', 'does'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['lens', 'lens'],
  ['lenses', 'lens'],
  ['matrices', 'matrix'],
  ['movies', 'movie'],
  ['news', 'news'],
  ['perhaps', 'perhaps'],
  ['mathematics', 'mathematics'],
  ['physics', 'physics'],
  ['semantics', 'semantics'],
  ['series', 'series'],
  ['species', 'species'],
  ['vertices', 'vertex'],
  ['viruses', 'virus'],
]);

function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "generalisation", "optimised" → "z"; "behaviour" → "behavior". Leaves "arise", "noise" and "promise" alone. */
function toAmerican(word: string): string {
  if (!/is|our/.test(word)) return word;
  return word
    .replace(/(?<=..(?:al|er|il|im|or))is(?=(?:e|ed|er|ing|able|ation)$)/, 'iz')
    .replace(/(?<=behavi|col|neighb|fav|lab)our/, 'or');
}
