import temml from 'temml';

/** Longer formulas, in UTF-16 units, are shown as typed: a paragraph in dollars is no formula. */
const longestFormula = 400;

/** Commands that mean something to a whole page, and accents of text, of which Temml complains on the console. */
const unwanted =
  /\\(?:["'`^~=.]|(?:[cdHkruv]|color|textcolor|colorbox|fcolorbox|tag|label|def|gdef|let|(?:allow|no)?break)(?![A-Za-z]))/;

/**
 * A formula as MathML with its TeX in an annotation, or `undefined` where Temml, in its strict mode, cannot parse it.
 * Temml trusts nothing here (no addresses, classes or styles), and expands macros 100 times at most; attributes that
 * only choose a colour or wait for its style sheet are taken off.
 */
export function renderFormula(tex: string): string | undefined {
  if (tex.length > longestFormula || unwanted.test(tex)) {
    return undefined;
  }
  try {
    const options = {
      annotate: true,
      throwOnError: true,
      strict: true,
      trust: false,
      maxExpand: 100,
    };
    return keepMathAttributes(temml.renderToString(tex, options));
  } catch {
    return undefined;
  }
}

/** Every `<` of Temml's output opens or closes a tag: it escapes those of the text. */
function keepMathAttributes(mathml: string): string {
  return mathml.replace(/<[^<>]{1,400}>/g, (tag) =>
    tag.replace(/ (?:class|style|id)="[^"]{0,200}"/g, ''),
  );
}
