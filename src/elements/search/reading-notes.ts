import type { Evidence } from './gather-evidence.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
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
  const corrections = findCorrections(reading, evidence);
  const slips = reading.typed.filter(({ word }) => corrections.has(word));
  const mistyped = parsed.words.filter((word) => slips.some((slip) => isWithin(slip, word)));
  const rewrite = (words: readonly QueryWord[], toForm: (word: QueryWord) => string) =>
    slips.length > 0 ? replaceWords(query, words, toForm) : undefined;
  return {
    corrected: rewrite(slips, ({ word, typed }) => corrections.get(word) ?? typed),
    literal: rewrite(mistyped, ({ typed }) => `"${typed}"`),
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

/** By word, as the index knows it. */
function findCorrections(
  { words }: Reading,
  evidence: readonly Evidence[],
): ReadonlyMap<string, string> {
  const corrections = new Map<string, string>();
  for (const [index, { word }] of words.entries()) {
    const correction = findCorrection(index, evidence);
    if (correction !== undefined) corrections.set(word, correction);
  }
  return corrections;
}

/** The likeliest correction of a word that found something. */
function findCorrection(index: number, evidence: readonly Evidence[]): string | undefined {
  return evidence.find(
    (item) => item.probe.reason === 'corrected' && covers(item, index) && item.matches.size > 0,
  )?.probe.text;
}

/** Whether a word is the other one, or a part of it. */
function isWithin(part: QueryWord, { start, typed }: QueryWord): boolean {
  return start <= part.start && part.start < start + typed.length;
}

/** Replaces words where they stand in the query, so that its syntax stays. */
function replaceWords(
  query: string,
  words: readonly QueryWord[],
  toForm: (word: QueryWord) => string,
): string {
  let rewritten = '';
  let end = 0;
  for (const word of words) {
    rewritten += query.slice(end, word.start) + toForm(word);
    end = word.start + word.typed.length;
  }
  return (rewritten + query.slice(end)).trim();
}

/** Forms that differ in more than hyphens and spaces from what was typed. */
function findOtherForms(evidence: readonly Evidence[]): string[] {
  const forms = evidence
    .filter(({ probe, matches }) => probe.reason === 'acronym' && matches.size > 0)
    .map(({ probe }) => probe.text);
  return [...new Set(forms)].slice(0, MOST_FORMS);
}
