import { readWords } from './word-table.ts';

/** Names of functions: TeX sets them upright, and so do we. */
export const functionNames = readWords(`
  log ln lg exp max min sup inf lim limsup liminf arg argmax argmin sin cos tan sinh cosh tanh det dim ker deg gcd Pr
  mod bmod rank diag tr
`);

/** Combining characters for accents over a letter. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0305'],
  ['underline', '\u0332'],
  ['vec', '\u20D7'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['check', '\u030C'],
  ['breve', '\u0306'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['mathring', '\u030A'],
]);

/** Commands that only choose a typeface for their argument. */
export const typefaces = readWords(`
  text textbf textit texttt textsc textsf textsl textrm textup textnormal emph mbox hbox mathrm mathbf mathit mathsf
  mathtt mathnormal boldsymbol bm pmb operatorname mathop mathbin mathrel ensuremath underbrace overbrace uline

`);

/** The same as declarations: `{\em word}`. */
export const typefaceSwitches = readWords(`
  em bf it rm sf sc tt sl cal bfseries itshape scshape ttfamily rmfamily sffamily normalfont small footnotesize
  scriptsize tiny large Large displaystyle textstyle scriptstyle limits nolimits boldmath
`);

/** Commands that choose the size of a bracket. */
export const bracketSizes = readWords(`
  left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr
`);

export const fractions = readWords('frac dfrac tfrac cfrac sfrac nicefrac');

/** Commands that set their arguments one over the other, or under a sign. */
export const structures: ReadonlySet<string> = new Set([...fractions, 'sqrt', 'binom']);
