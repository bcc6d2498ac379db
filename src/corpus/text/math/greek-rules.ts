import { findEdits, patternRule, type Rule } from '../rule.ts';
import { capitals, holding, holdingInTurn, holdingWord } from '../trigger.ts';
import { greekLetters, greekName } from './tex-symbols.ts';

const names = [...greekLetters.keys()].sort((a, b) => b.length - a.length);
const smallName = `(?:${names.filter((name) => /^[a-z]/.test(name)).join('|')})`;
const starts = '(?<![\\w\\\\.@/-])';
const ends = '(?![\\w@-])';
const relation = '[=<>≤≥≪≫≈≠∼∝·×±∈⊆→]';

/** Places where the name of a Greek letter stands for the letter. Each pattern matches the name alone. */
const evidence: readonly RegExp[] = [
  // "rho ≈ 0.9", "(ξ · 100%)", "epsilon > 0": beside a relation or an operation.
  new RegExp(
    `${starts}${greekName}(?= ?${relation})|(?<=[^\\s] ?${relation} ?)${greekName}${ends}`,
    'gu',
  ),
  // "1/epsilon", "(1-xi)", "1+delta", "2pi": beside a number of a formula. "Phi-3" and "beta-2" are names.
  new RegExp(`(?<=\\d ?[/+*·] ?|[(,=] ?\\d{1,3} ?[-−] ?|\\d|[√∂∇])${smallName}${ends}`, 'gu'),
  // "sd/epsilon", "n)/delta": below a fraction whose upper part is short.
  new RegExp(`(?<=(?:(?<![\\w/.])[A-Za-z]{1,2}|[)\\]²³⁴ⁿ])/)${smallName}(?![\\w@/-])`, 'gu'),
  new RegExp(`${starts}${smallName}(?=[/+*]\\d)`, 'gu'),
  // "Omega(n log n)", "Theta(√T)", "phi(x)", "pi(a|s)": applied to something short.
  new RegExp(
    `${starts}${greekName}(?=\\((?:[a-zA-Z]|[^()A-Za-z]{1,12}|[^()]{0,30}(?:\\blog\\b|[√∛^²³ⁿ/|·])[^()]{0,30}|[a-z] ?[|,;] ?[a-z])[()])`,
    'gu',
  ),
  // "epsilon-approximate", "Lambda-shaped": the letter of a definition, or of a form.
  /(?<![\w\\.@/-])(?:alpha|beta|gamma|delta|epsilon|lambda|mu|rho|sigma|tau)(?=-(?:approximate|approximation|optimal|suboptimal|close|stationary|net|accurate|far|smooth|strongly|covering|stable|ball|divergence)\b)/g,
  /(?<![\w\\.@/-])(?:Lambda|Gamma|Delta|Omega|Pi|Sigma|Psi|lambda|gamma|omega)(?=-shaped\b)/g,
  // "a function phi from a class Phi": after the noun that the letter names.
  /(?<=\b(?:function|functions|class|parameters?|policy|threshold|temperature|coefficient|variance|encoder|factor|rate|size|level|budget|distribution|radius|angle|constant) )(?:alpha|beta|gamma|delta|epsilon|eta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|psi|Phi|Psi|Theta|Omega|Sigma)(?=[\s,;)]|\.(?:\s|$))(?! [A-Z\d])/g,
];

/** "(epsilon, delta)-approximation": a tuple of names and single letters. */
const tuple =
  /\((?:(?:[A-Za-z]{1,10}|[α-ω]|\d{1,3})[₀-₉²³]?, ?){1,3}(?:[A-Za-z]{1,10}|[α-ω])[₀-₉²³]?\)/gu;

/** "({epsilon}, {delta})": the braces that were around the command. */
const group = new RegExp(`(?<![\\w^}\\\\])\\{(${greekName})\\}(?![\\w{])`, 'g');

/**
 * Greek letters spelled out inside formulas. Alone in a sentence ("Spearman's rho", "epsilon-greedy") they read well.
 */
export const greekRule: Rule = {
  name: 'greek-letter',
  trigger: holdingWord(...names),
  find: (text) => {
    const found = evidence.flatMap((pattern) =>
      findEdits(text, pattern, ([name]) => greekLetters.get(name)),
    );
    const groups = findEdits(text, group, ([, name = '']) => greekLetters.get(name));
    const tuples = findEdits(text, tuple, ([whole]) => showTuple(whole));
    return [...found, ...groups, ...tuples].sort((a, b) => a.start - b.start);
  },
};

/**
 * "with probability 1-delta", "(1-1/e-epsilon)": one less something small. "tanh(alpha x)": the letter inside of a
 * function.
 */
export const greekTermRule: Rule = patternRule(
  'greek-letter',
  holdingWord(...names),
  new RegExp(
    `(?=${smallName}${ends})(?<=\\b(?:probability|confidence|least|most|level|accuracy|ratio) (?:of )?1 ?[-−] ?|\\d/[a-z] ?[-−+] ?|(?<![A-Za-z])(?:sinh?|cosh?|tanh?|exp|log|max|min)\\((?=[a-z]{2,10}(?:\\)| [a-z](?![a-z]))))[a-z]{2,10}`,
    'gu',
  ),
  ([name]) => greekLetters.get(name),
);

function showTuple(whole: string): string | undefined {
  const parts = whole.slice(1, -1).split(/, ?/);
  const isOperand = (part: string) =>
    /^(?:[A-Za-zα-ω]|\d{1,3})[₀-₉²³]?$/u.test(part) || greekLetters.has(part);
  if (!parts.every(isOperand) || !parts.some((part) => greekLetters.has(part))) return undefined;
  return `(${parts.map((part) => greekLetters.get(part) ?? part).join(', ')})`;
}

/** Words of the language that are no letters: "an alpha version", "lambda functions", "the river delta". */
const phrasesAfter =
  /^ (?:versions?|channels?|releases?|compositing|blending|mattes?|matting|tests?|test(?:er|ing)s?|users|particles?|decay|functions?|calculus|expressions?|cells?|rhythms?|waves?|bands?|oscillations?|rays?|squad|males?|floods?|lake|variants?)(?![\w-])|^-(?:bench|mini|zero|small|medium|large|base|hub)\b/;
const phrasesBefore = /(?:serverless|aws|raspberry|river|nile|six|\d) $/i;

const wholeName = new RegExp(
  `(?<![\\w\\\\.@/-])${smallName}(?![\\w\\\\/@’']|-(?!\\p{L})|-${greekName}|\\.\\w|\\(s\\))`,
  'gu',
);

/**
 * "When nu is unknown", "an epsilon-net", in a text that has the letter in a formula: the same letter. Only small
 * letters, and only as whole words.
 */
export const knownGreekRule: Rule = {
  name: 'greek-letter',
  trigger: holding(...'αβγδεζηθικλμνξοπρςστυφχψω'),
  find: (text) => {
    const shown = new Set(text.match(/[α-ω]/gu));
    if (shown.size === 0) return [];
    return findEdits(text, wholeName, ({ 0: word, index, input }) => {
      if (phrasesAfter.test(input.slice(index + word.length, index + word.length + 24)))
        return undefined;
      if (phrasesBefore.test(input.slice(Math.max(0, index - 12), index))) return undefined;
      const letter = greekLetters.get(word);
      return letter !== undefined && shown.has(letter) ? letter : undefined;
    });
  },
};

/** "muP", "muLO", "perpGrad": a letter or a sign at the head of a name; "nuScenes" is typed so by its authors. */
export const gluedLetterRule: Rule = patternRule(
  'glued-symbol',
  holdingInTurn(['mu', 'perp'], capitals),
  /(?<![\w\\.-])(?:mu|perp)(?=[A-Z])/g,
  ([name]) => (name === 'mu' ? 'μ' : '⊥'),
);

/** "16.75 % mu AP", "5 mu m": the letter and the measure that it belongs to. */
export const microRule: Rule = patternRule(
  'glued-symbol',
  holding(' mu ', 'mum'),
  /(?<=[\d%] )mu (?=(?:AP|[msgLAWVFM])(?!\w))|(?<=\d|\d\.\d{1,3} )mu(?=m(?!\w))/g,
  () => 'μ',
);
