import type { Edit } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/**
 * TeX's quotes and typewriter quotes as typographic ones: ``words'', ``words", "words'', `word', "words", don't.
 *
 * A mark opens after a space, an opening bracket or a dash, and before something that is not a space; else it closes.
 * Left as typed: marks between backticks (code), after a number (feet and inches) unless a quotation is open, and a
 * single mark that neither stands in a word nor has a partner.
 */
export const quoteRule: Rule = {
  name: 'quotes',
  trigger: holding('"', "'", '`'),
  find: (text) => {
    const edits: Edit[] = [];
    const open: OpenQuotes = { double: 0, single: 0 };
    for (const { index, 0: mark } of text.matchAll(/``|''|["'`]/g)) {
      const to =
        mark.includes("'") || mark.includes('`')
          ? readTexMark(text, index, mark, open)
          : readDouble(text, index, open);
      if (to !== undefined) edits.push({ start: index, end: index + mark.length, to });
    }
    return edits;
  },
};

interface OpenQuotes {
  double: number;
  single: number;
}

/** How far the partner of a single quote may be, in UTF-16 units. */
const longestQuotation = 160;

function readTexMark(text: string, at: number, mark: string, open: OpenQuotes): string | undefined {
  if (mark === '``') return openDouble(open);
  if (mark === "''") {
    if (open.double === 0 && /(?<![A-Za-z])[A-Za-z]$/.test(text.slice(Math.max(0, at - 2), at)))
      return undefined;
    return opensAt(text, at, 2) ? openDouble(open) : closeDouble(open);
  }
  if (mark === '`') return readBacktick(text, at, open);
  return readApostrophe(text, at, open);
}

function readDouble(text: string, at: number, open: OpenQuotes): string | undefined {
  if (opensAt(text, at, 1) || (open.double === 0 && quotesMarks(text, at))) return openDouble(open);
  if (/[\s(]/.test(text.charAt(at - 1)) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)))
    return undefined;
  if (/\d/.test(text.charAt(at - 1)) && open.double === 0) return undefined;
  return open.double > 0 || at > 0 ? closeDouble(open) : undefined;
}

/** `":"`, `"..."`: a quotation that is nothing but marks, behind a space or a bracket. */
function quotesMarks(text: string, at: number): boolean {
  return /[\s([]/.test(text.charAt(at - 1)) && /^"[.,;:!?)\]}…]{1,4}"/.test(text.slice(at, at + 6));
}

/** Opens a quotation unless its partner is a backtick too: then it is code. In "Otter`s" it is an apostrophe. */
function readBacktick(text: string, at: number, open: OpenQuotes): string | undefined {
  const ahead = text.slice(at + 1, at + longestQuotation);
  const partner = /['`]/.exec(ahead.replace(/[A-Za-z]'[A-Za-z]/g, '   '))?.[0];
  if (/[A-Za-z]/.test(text.charAt(at - 1)) && /^s\b/.test(ahead)) return '’';
  if (partner !== "'" || !opensAt(text, at, 1)) return undefined;
  open.single++;
  return '‘';
}

function readApostrophe(text: string, at: number, open: OpenQuotes): string | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/[\p{L}\p{N})\]\uFFFC]/u.test(before) && /\p{L}/u.test(after))
    return isPrime(text, at) ? undefined : '’';
  if (open.single > 0 && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
    open.single--;
    return '’';
  }
  if (opensAt(text, at, 1)) return readOpening(text, at, open);
  return /[A-Za-z]s/.test(text.slice(at - 2, at)) && /[\s,.;)]/.test(after) ? '’' : undefined;
}

/** An opening single quote needs its partner; without one it may be a shortened year: '90s. */
function readOpening(text: string, at: number, open: OpenQuotes): string | undefined {
  if (/^\d\ds?\b/.test(text.slice(at + 1, at + 5))) return '’';
  if (
    !/^[^'\n]{1,159}(?:'[A-Za-z][^'\n]{0,80})?[^\s']'(?!\p{L})/u.test(
      text.slice(at + 1, at + longestQuotation),
    )
  )
    return undefined;
  open.single++;
  return '‘';
}

/** `f'(x)`, `x'y`: a letter alone before the mark is a variable, except where English shortens: d'Alembert, I'm. */
function isPrime(text: string, at: number): boolean {
  return (
    /(?:^|[\s(,])[a-ce-km-zA-HJ-Z]$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^'s\b/.test(text.slice(at, at + 3)) &&
    !/^'[A-Z]/.test(text.slice(at, at + 2))
  );
}

function opensAt(text: string, at: number, length: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  return (
    (before === '' || /[\s([{–—/“‘\-<]/.test(before)) &&
    after !== '' &&
    !/[\s.,;:!?)\]}]/.test(after)
  );
}

function openDouble(open: OpenQuotes): string {
  open.double++;
  return '“';
}

function closeDouble(open: OpenQuotes): string {
  open.double = Math.max(0, open.double - 1);
  return '”';
}
