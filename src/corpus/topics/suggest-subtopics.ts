import type { Text } from '../related/terms.ts';
import { findTellingTerms, type TellingTerm } from './telling-terms.ts';

/** A part of a topic that a curator may make a sub-topic of. */
export interface SubtopicSuggestion {
  /** The most telling phrase, or else the most telling word. */
  readonly name: string;
  /** What its papers have in common, the most telling first. */
  readonly terms: readonly Pick<TellingTerm, 'written' | 'isPhrase'>[];
  /** Positions among the papers of the topic; those with most of the terms first. */
  readonly papers: readonly number[];
}

/** A topic of fewer papers is one short page, which is read faster than its parts are told apart. */
export const fewestOfTopic = 20;

/** Fewer papers are no subject of a page of their own: the related papers of each name the others. */
export const fewestOfSubtopic = 5;

/** A part of more than this share of a topic's papers is another word for the topic. */
const largestPart = 0.4;

/** Terms belong together if this share of the papers of one is among those of the other. */
const together = 0.5;

/** A list of terms is to be read. */
const mostTerms = 6;

/**
 * Finds parts of a topic in the texts of its papers: groups of papers that share terms which are telling for the topic.
 *
 * Terms come from `findTellingTerms`. They are grouped by the leader algorithm (J. A. Hartigan, "Clustering
 * Algorithms", 1975, chapter 3) with the overlap of their papers as the measure, as in suffix tree clustering (O. Zamir
 * and O. Etzioni, "Web document clustering: a feasibility demonstration", SIGIR 1998): in the order of how telling they
 * are, each term joins the first leader that has half of its papers, or becomes a leader. Papers may be in several
 * groups. Deterministic.
 *
 * @param inside the papers of the topic.
 * @param outside all other papers.
 * @returns the largest group first; none if the topic has fewer than `fewestOfTopic` papers.
 */
export function suggestSubtopics(
  inside: readonly Text[],
  outside: readonly Text[],
): readonly SubtopicSuggestion[] {
  if (inside.length < fewestOfTopic) return [];
  const limits = { least: fewestOfSubtopic, most: largestPart * inside.length };
  const groups: TellingTerm[][] = [];
  for (const term of findTellingTerms(inside, outside, limits)) {
    const group = groups.find(([leader]) => leader && isPart(term, leader));
    if (group) group.push(term);
    else groups.push([term]);
  }
  return groups.map(toSuggestion).sort((a, b) => b.papers.length - a.papers.length);
}

function isPart(term: TellingTerm, leader: TellingTerm): boolean {
  const shared = [...term.papers].filter((paper) => leader.papers.has(paper)).length;
  return shared >= together * term.papers.size;
}

function toSuggestion(group: readonly TellingTerm[]): SubtopicSuggestion {
  const name = (group.find(({ isPhrase }) => isPhrase) ?? group[0])?.written ?? '';
  const counts = new Map<number, number>();
  for (const paper of group.flatMap(({ papers }) => [...papers])) {
    counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  const papers = [...counts].sort(([a, as], [b, bs]) => bs - as || a - b).map(([paper]) => paper);
  return { name, terms: group.slice(0, mostTerms), papers };
}
