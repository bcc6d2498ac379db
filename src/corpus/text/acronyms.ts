import type { Acronym } from '../records.ts';
import { alignAcronym } from './align-acronym.ts';
import { toShortForm } from './short-form.ts';

/** Longest parenthesis that is looked at, in UTF-16 units: longer ones are asides, not definitions. */
const LONGEST_PARENTHESIS = 120;

/** What may follow a short form in its parenthesis: "(LLMs, e.g., GPT-4)", "(RS; our focus)". Not a list of names. */
const ASIDE = /[,;]\s+\p{Ll}.*$/u;

/** No long form reaches back further than this, in characters; so the cost stays linear in the length of the text. */
const WINDOW = 300;

const WORD_BREAK = /[\s()[\]]/u;
/** The text before an opening parenthesis that may hold a long form: no full stop, bracket or colon inside. */
const CLAUSE_BREAK = /[.;:!?()[\]{}]/u;

/**
 * Acronyms that a text defines, in the order of their definitions, each pair once.
 *
 * Finds "long form (SHORT)" and "SHORT (long form)". The plural of a short form is taken off it and off the last word
 * of its long form, so that "large language models (LLMs)" is found as LLM, "large language model". What stands in
 * parentheses without being a definition (examples, years, figures, names of systems) is left out.
 *
 * The method is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 2003: candidates from parentheses, a window of
 * min(n + 5, 2n) words for n letters, the letters found in order from the right, the first at the start of a word.
 * Where they take the first alignment, `alignAcronym` takes the best.
 */
export function findAcronyms(text: string): readonly Acronym[] {
  const found = new Map<string, Acronym>();
  for (const match of text.matchAll(/\(([^()]+)\)/gu)) {
    const inside = (match[1] ?? '').trim();
    if (inside.length > LONGEST_PARENTHESIS) continue;
    const acronym = readDefinition(
      text.slice(Math.max(0, match.index - WINDOW), match.index),
      inside,
    );
    if (acronym !== undefined)
      found.set(`${acronym.short}\n${acronym.long.toLowerCase()}`, acronym);
  }
  return [...found.values()];
}

function readDefinition(before: string, inside: string): Acronym | undefined {
  if (/^(?:e\.?g\.|i\.?e\.|see\s|cf\.)/iu.test(inside)) return undefined;
  return readShortInside(before, inside) ?? readLongInside(before, inside);
}

/** "large language models (LLMs)", also "(LLMs, e.g., GPT-4)". */
function readShortInside(before: string, inside: string): Acronym | undefined {
  const form = toShortForm(inside.replace(ASIDE, ''));
  if (form === undefined) return undefined;
  const clause = takeLast(before.trimEnd(), CLAUSE_BREAK);
  const long = alignAcronym(form, clause.trim(), 'end');
  return long === undefined ? undefined : { short: form.text, long };
}

/** "LLM (large language model)". */
function readLongInside(before: string, inside: string): Acronym | undefined {
  if (!/\s|-/u.test(inside)) return undefined;
  const form = toShortForm(takeLast(before.trimEnd(), WORD_BREAK));
  if (form === undefined) return undefined;
  const long = alignAcronym(form, inside.split(/[;:]\s/u)[0] ?? '', 'whole');
  return long === undefined ? undefined : { short: form.text, long };
}

/** What stands behind the last character that breaks. From the end, because a pattern would try every beginning. */
function takeLast(text: string, breaks: RegExp): string {
  let start = text.length;
  while (start > 0 && !breaks.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}
