import { escapeBibtex } from './escape-bibtex.ts';

/** A title cut into words (at even places) and what stands between them (at odd places). */
const betweenWords = /([^\p{L}\p{M}\p{N}+#.’']+)/u;

/**
 * A title for BibTeX, escaped, with braces around the words whose capitals a style must not lower: those with a capital
 * inside (`BERT`, `DomainBed`), single letters (`Q`-learning), and, where the title is written in sentence case, names.
 * In Title Case nothing tells a name from any other word, so names are not protected there.
 */
export function protectCapitals(title: string): string {
  const parts = title.replace(/\s+/g, ' ').trim().split(betweenWords);
  const namesShow = !isTitleCase(parts);
  return parts
    .map((part, index) => {
      const isWord = index % 2 === 0 && part !== '';
      const isFirst = index === 0 || /[:.?!–—“]/.test(parts[index - 1] ?? '');
      const isName = namesShow && !isFirst && startsWithCapital(part);
      return isWord && (isName || hasFixedCapitals(part))
        ? `{${escapeBibtex(part)}}`
        : escapePart(part);
    })
    .join('');
}

/** The blanks at its ends are what joins it to the next word. */
function escapePart(part: string): string {
  const [before = ''] = /^\s*/.exec(part) ?? [];
  const [after = ''] = part.trim() === '' ? [''] : (/\s*$/.exec(part) ?? []);
  return before + escapeBibtex(part) + after;
}

function hasFixedCapitals(word: string): boolean {
  return /.\p{Lu}/u.test(word) || /^[^\P{Lu}A][+#]*$/u.test(word);
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Short words are lower case in either; the first one begins with a capital in either. */
function isTitleCase(parts: readonly string[]): boolean {
  const words = parts.filter((part, index) => index > 0 && index % 2 === 0 && part.length > 3);
  return words.filter(startsWithCapital).length * 2 > words.length;
}
