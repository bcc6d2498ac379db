import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  times: '×',
  deg: '°',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  minus: '−',
  rarr: '→',
  larr: '←',
  infin: '∞',
  asymp: '≈',
  sim: '∼',
  equiv: '≡',
  sum: '∑',
  prod: '∏',
  radic: '√',
  isin: '∈',
  part: '∂',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  micro: 'μ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  tau: 'τ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Sigma: 'Σ',
  Omega: 'Ω',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  iuml: 'ï',
  aacute: 'á',
  egrave: 'è',
  ccedil: 'ç',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  agrave: 'à',
  ecirc: 'ê',
  ocirc: 'ô',
  ntilde: 'ñ',
  oslash: 'ø',
  aring: 'å',
  szlig: 'ß',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
  Eacute: 'É',
  bull: '•',
  middot: '·',
};

/** "&amp;", "&#x2014;", "&#8211;": entities that were escaped once too often. */
export const entityRule: Rule = patternRule(
  'html-entity',
  holding('&'),
  /&(?:#x([\da-f]{2,5})|#(\d{2,6})|([a-z]{2,8}));/gi,
  ([, hex, decimal, name]) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
    return printable(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  },
);

/**
 * "models exhibit x2014 such as", "contextx2013x2013unlabeled", "modelx2019s": hexadecimal entities whose marks are
 * lost. Dashes, quotes, dots and ampersands only, and never after a digit: "1024x2048" is a size, "x2015" may be a
 * year. Two dashes in a row are one long dash.
 */
export const bareEntityRule: Rule = patternRule(
  'bare-entity',
  holding('x201', 'x2026', 'x26', 'x27'),
  /(?<![\dA-Z])(?:x201[0-5]){2}(?!\d)|(?<=\s|^)x201[34](?=\s|$)|(?<=[a-z)\]%]|[A-Za-z]-\d)x201[34](?=[a-z]{2}|a |[A-Z][a-z])|(?<![\dA-Z])x201(?:[89](?!\d)|[cd])|(?<=[a-z])x27(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=[A-Za-z] )x26(?= [A-Za-z])|(?<=[a-z])x2026(?=[\s.]|$)/g,
  ([entity]) =>
    entity.length > 5 ? '—' : String.fromCodePoint(Number.parseInt(entity.slice(1), 16)),
);

function printable(code: number): string | undefined {
  if (code === 0xa0) return ' ';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff) return undefined;
  return code >= 0xd800 && code < 0xe000 ? undefined : String.fromCodePoint(code);
}
