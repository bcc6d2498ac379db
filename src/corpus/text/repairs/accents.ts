import { readTable } from '../math/word-table.ts';
import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** Combining characters by the sign of their command. */
const marks = readTable(
  '" \u0308  \' \u0301  ` \u0300  ^ \u0302  ~ \u0303  = \u0304  . \u0307  u \u0306  v \u030C  H \u030B  c \u0327  k \u0328  r \u030A  d \u0323  b \u0331',
);

/** `{\"o}`, `{\v s}` · `\"{o}`, `\c{c}` · `\"o` inside a word · `\'E` at the head of one · `` -\`a ``. */
const accented =
  /\{\\(?:(["'`^~=.])|([uvHckrdb])(?=[ {])) ?\{?\\?([A-Za-z])\}?\}|\\(["'`^~=.uvHckrdb])\{\\?([A-Za-z])\}|(?<=[A-Za-z])(?!\\'(?:[stmd]|ll|re|ve)\b)\\(["'`^~])(?:\\([ij])(?![A-Za-z]) ?|([A-Za-z]))|\\(')([AEIO])(?=[a-z])|(?<=[a-z]-)\\([`^])([a-z])/g;

/** `na\"ive`, `Fr\'echet`, `Erd\H{o}s`, `G{\"o}del`: TeX's accents in words. */
export const accentRule: Rule = patternRule('tex-accent', holding('\\'), accented, (match) => {
  const [mark, letter] = match.slice(1).filter((group) => group !== undefined);
  return ((letter ?? '') + (marks.get(mark ?? '') ?? '')).normalize('NFC');
});

const letterOf = readTable('o ø  O Ø  l ł  L Ł  ss ß  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  i ı');

/** `Bj{\\o}rn`, `Stra{\\ss}e`, `\\L{}ukasiewicz`: letters that are commands, with the braces that end them. */
export const letterCommandRule: Rule = patternRule(
  'tex-accent',
  holding('\\'),
  /\{\\(o|O|l|L|ss|ae|AE|oe|OE|aa|AA)\}|\\(o|O|l|L|ss|ae|AE|oe|OE|aa|AA|i)\{\}/g,
  ([, inside, before]) => letterOf.get(inside ?? before ?? ''),
);

/** `the \"best\" model`: quotes that JSON escaped. Inside a word the backslash is an accent's. */
export const escapedQuoteRule: Rule = patternRule(
  'escaped-quote',
  holding('\\'),
  /(?<![A-Za-z\\])\\(["'])(?=\w)|\\(')(?=(?:[stmd]|ll|re|ve)\b)|(?<=[\w.,!?)])\\(["'])(?![A-Za-z{\\])/g,
  ([escaped]) => escaped.slice(1),
);

/** Names and words of the field whose accents lost their backslash, as they are typed then. */
const names: Readonly<Record<string, string>> = {
  'na"ive': 'naïve',
  'Na"ive': 'Naïve',
  'na"ively': 'naïvely',
  'M"obius': 'Möbius',
  'Schr"odinger': 'Schrödinger',
  'G"odel': 'Gödel',
  'H"older': 'Hölder',
  'K"ahler': 'Kähler',
  'L"owner': 'Löwner',
  'Nystr"om': 'Nyström',
  "Fr'echet": 'Fréchet',
  "R'enyi": 'Rényi',
  "Poincar'e": 'Poincaré',
  "H'enon": 'Hénon',
  "caf'e": 'café',
  'Erd{o}s': 'Erdős',
  "L'evy": 'Lévy',
  "Carath'eodory": 'Carathéodory',
};

/** "na"ive", "Fr'echet": the accents of known names, where the backslash is lost. */
export const bareAccentRule: Rule = patternRule(
  'bare-accent',
  holding(...Object.keys(names)),
  /(?<![A-Za-z])[A-Za-z]{1,8}["'{][a-z]{1,10}\}?[a-z]{0,8}(?![A-Za-z])/g,
  ([word]) => (Object.hasOwn(names, word) ? names[word] : undefined),
);
