import type { Evidence } from './gather-evidence.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import type { ProbeReason } from './probe.ts';
import type { RankedPaper } from './rank-papers.ts';
import type { Reading } from './read-query.ts';

/** What the reader is told about how a query was understood. */
export interface ReadingNotes {
  /** The query with misspelt words corrected, if any were. */
  readonly corrected: string | undefined;
  /** The query with the same words in quotes instead, so that they are searched as typed. */
  readonly literal: string | undefined;
  /** Other forms of the query's words that were searched as well and found something. */
  readonly also: readonly string[];
  /** Words that papers use like those of the query, that were searched as well and found something. */
  readonly kindred: readonly string[];
  /** Words of which nothing like them was found. */
  readonly unknown: readonly string[];
  /** Words that most papers hold, and that were therefore left out. */
  readonly ignored: readonly string[];
}

/** Other forms named to the reader; more would not be read. */
const MOST_FORMS = 4;
const MOST_KINDRED = 6;

/** @param best the papers that are shown first, to which the words named are to lead */
export function describeReading(
  query: string,
  parsed: ParsedQuery,
  reading: Reading,
  evidence: readonly Evidence[],
  best: readonly RankedPaper[],
): ReadingNotes {
  const corrections = findCorrections(reading, evidence);
  const slips = reading.typed.filter(({ word }) => corrections.has(word));
  const mistyped = parsed.words.filter((word) => slips.some((slip) => isWithin(slip, word)));
  const rewrite = (words: readonly QueryWord[], toForm: (word: QueryWord) => string) =>
    slips.length > 0 ? replaceWords(query, words, toForm) : undefined;
  const ofWords = evidence.filter(({ probe }) => probe.reason !== 'kindred');
  return {
    corrected: rewrite(slips, ({ word, typed }) => corrections.get(word) ?? typed),
    literal: rewrite(mistyped, ({ typed }) => `"${typed}"`),
    also: findOtherForms(evidence),
    kindred: findKindredWords(evidence, best),
    ignored: reading.ignored,
    unknown: reading.words
      .filter((_, index) =>
        ofWords.every((item) => !covers(item, index) || item.matches.size === 0),
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

const otherForms: ReadonlySet<ProbeReason> = new Set(['acronym', 'commoner']);

/** Forms that differ in more than hyphens and spaces from what was typed. */
function findOtherForms(evidence: readonly Evidence[]): string[] {
  const forms = evidence
    .filter(({ probe: { reason }, matches }) => otherForms.has(reason) && matches.size > 0)
    .map(({ probe }) => probe.text);
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

/** Words of like use that the best papers hold, first those that most of these do. */
function findKindredWords(evidence: readonly Evidence[], best: readonly RankedPaper[]): string[] {
  const held = evidence
    .filter(({ probe }) => probe.reason === 'kindred')
    .map(({ probe, matches }) => ({
      word: probe.text,
      papers: best.filter(({ result }) => matches.has(result.id)).length,
    }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers);
  return [...new Set(held.map(({ word }) => word))].slice(0, MOST_KINDRED);
}
