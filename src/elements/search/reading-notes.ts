import type { Evidence } from './gather-evidence.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Reading } from './read-query.ts';

/** What the reader is told about how a query was understood. */
export interface ReadingNotes {
  /** The query with misspelt words corrected, if any were. */
  readonly corrected: string | undefined;
  /** The query with the same words in quotes instead, so that they are searched as typed. */
  readonly literal: string | undefined;
  /** Other forms of the query's words that were searched as well and found something. */
  readonly also: readonly string[];
  /** Words of which nothing like them was found. */
  readonly unknown: readonly string[];
  /** Words that most papers hold, and that were therefore left out. */
  readonly ignored: readonly string[];
}

/** Other forms named to the reader; more would not be read. */
const MOST_FORMS = 4;

export function describeReading(
  query: string,
  parsed: ParsedQuery,
  reading: Reading,
  evidence: readonly Evidence[],
): ReadingNotes {
  const corrections = reading.words.map((_, index) => findCorrection(index, evidence));
  const isCorrected = corrections.some((correction) => correction !== undefined);
  const rewrite = (toForm: (typed: string, correction: string) => string) =>
    isCorrected ? rewriteQuery(query, parsed, reading, corrections, toForm) : undefined;
  return {
    corrected: rewrite((_, correction) => correction),
    literal: rewrite((typed) => `"${typed}"`),
    also: findOtherForms(evidence),
    ignored: reading.ignored,
    unknown: reading.words
      .filter((_, index) =>
        evidence.every((item) => !covers(item, index) || item.matches.size === 0),
      )
      .map(({ typed }) => typed),
  };
}

function covers({ probe }: Evidence, index: number): boolean {
  return probe.first <= index && index <= probe.last;
}

/** The likeliest correction of a word that found something. */
function findCorrection(index: number, evidence: readonly Evidence[]): string | undefined {
  return evidence.find(
    (item) => item.probe.reason === 'corrected' && covers(item, index) && item.matches.size > 0,
  )?.probe.text;
}

/** Replaces the corrected words where they stand in the query, so that its syntax stays. */
function rewriteQuery(
  query: string,
  parsed: ParsedQuery,
  reading: Reading,
  corrections: readonly (string | undefined)[],
  toForm: (typed: string, correction: string) => string,
): string {
  let rest = query;
  let rewritten = '';
  for (const word of parsed.words) {
    const start = rest.indexOf(word.typed);
    if (start < 0) continue;
    const correction = corrections[reading.words.indexOf(word)];
    rewritten +=
      rest.slice(0, start) +
      (correction === undefined ? word.typed : toForm(word.typed, correction));
    rest = rest.slice(start + word.typed.length);
  }
  return (rewritten + rest).trim();
}

/** Forms that differ in more than hyphens and spaces from what was typed. */
function findOtherForms(evidence: readonly Evidence[]): string[] {
  const forms = evidence
    .filter(({ probe, matches }) => probe.reason === 'acronym' && matches.size > 0)
    .map(({ probe }) => probe.text);
  return [...new Set(forms)].slice(0, MOST_FORMS);
}
