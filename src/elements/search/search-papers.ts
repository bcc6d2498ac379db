import { loadOnce } from '../load-once.ts';
import type { Catalogue } from './catalogue.ts';
import { findKindred } from './find-kindred.ts';
import { type Evidence, findPhrase, findTerm, gatherEvidence } from './gather-evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind } from './pagefind.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { isComplete, type RankedPaper, rankPapers } from './rank-papers.ts';
import { type Reading, readQuery } from './read-query.ts';
import type { WordChecks } from './read-word.ts';
import { describeReading, type ReadingNotes } from './reading-notes.ts';
import { resolveTopic } from './resolve-topic.ts';
import { isLarge } from './spare-bytes.ts';
import { isStopWord } from './stop-words.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The answer to a query. */
export interface SearchAnswer {
  /** Best first. */
  readonly papers: readonly RankedPaper[];
  readonly notes: ReadingNotes;
}

/** Fewer complete answers than this are filled up with papers that answer a part of the query. */
const ENOUGH = 10;

/** Papers that answer less than this share of the query are shown only where few answer more. */
const LEAST_COVERAGE = 0.3;

/**
 * What answers a query: its words, in all their forms, or also words that papers use like them, which finds papers that
 * put an idea into other words.
 */
export type SearchScope = 'words' | 'kindred';

export type PaperSearch = (query: string, scope?: SearchScope) => Promise<SearchAnswer>;

/**
 * Searches with Pagefind as the engine: several small searches are sent for one query and their answers merged.
 * Answers are kept, so that the next keystroke sends only what is new.
 */
export function createPaperSearch(
  pagefind: Pagefind,
  catalogue: Catalogue,
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): PaperSearch {
  const send = loadOnce((query: string) => pagefind.search(query));
  const preload = loadOnce((query: string) => pagefind.preload(query));
  const checks: WordChecks = {
    isIndexed: async (text) =>
      text.includes(' ')
        ? (await findTerm(text, lexicon, send)).size > 0
        : (await send(`"${text}"`)).results.length > 0,
    isUsedElsewhere: async (word) => (await thesaurus.findKindred(word)) !== undefined,
  };

  /** The part of the index that has a word comes while what is known of the word's letters still does. */
  function loadAhead({ words }: ParsedQuery): void {
    if (isLarge(lexicon)) return;
    for (const { word } of words) {
      // What cannot be loaded is asked for again, and whoever needs it is told.
      if (!isStopWord(word)) preload(`"${word}"`).catch(() => {});
    }
  }

  async function read(parsed: ParsedQuery, scope: SearchScope): Promise<Reading> {
    const reading = await readQuery(parsed, lexicon, checks);
    if (scope === 'words') return reading;
    const kindred = await findKindred(reading.words, thesaurus, lexicon);
    return { ...reading, probes: [...reading.probes, ...kindred] };
  }

  return async (query, scope = 'words') => {
    const parsed = parseQuery(query);
    loadAhead(parsed);
    const reading = await read(parsed, scope);
    const evidence = await Promise.all(
      reading.probes.map((probe) =>
        gatherEvidence(probe, reading.words[probe.last]?.unfinished ?? false, lexicon, send),
      ),
    );
    const ranked =
      reading.size > 0
        ? rankPapers(reading.size, lexicon.papers, evidence)
        : onlyNarrows(query, parsed)
          ? await findAll(catalogue)
          : [];
    const excluded = await Promise.all(
      parsed.excluded.map((phrase) => findPhrase(phrase, lexicon, send)),
    );
    const findTopics = (names: readonly string[]) =>
      Promise.all(names.map((name) => findTopic(name, catalogue, lexicon)));
    const topics = await findTopics(parsed.topics);
    const excludedTopics = await findTopics(parsed.excludedTopics);
    const allowed = ranked.filter(
      ({ result: { id } }) =>
        holdsPhrases(id, reading, evidence) &&
        excluded.every((matches) => !matches.has(id)) &&
        topics.every((papers) => papers.has(id)) &&
        !excludedTopics.some((papers) => papers.has(id)),
    );
    const papers = cutOff(allowed);
    const best = papers.slice(0, ENOUGH);
    return { papers, notes: describeReading(query, parsed, reading, evidence, best) };
  };
}

/** What may still become a word, a phrase or a topic to leave out, or nothing at all. */
const beginning = /^[\s"“”−–-]*(?:topic:)?[\s"“”]*$/i;

/** Whether a query names no word to look for: it leaves papers out, or has only begun. "???" and "🙂" find nothing. */
function onlyNarrows(query: string, { excluded, topics, excludedTopics }: ParsedQuery): boolean {
  return [excluded, topics, excludedTopics].flat().length > 0 || beginning.test(query);
}

/** All papers, for a query that only narrows. */
async function findAll(catalogue: Catalogue): Promise<RankedPaper[]> {
  const results = await catalogue.sorted('date');
  return results.map((result) => ({ result, score: 0, coverage: 1, positions: () => [] }));
}

/** Page ids of the papers of a topic, or else of a sub-topic; none for one that is not there. */
async function findTopic(
  name: string,
  catalogue: Catalogue,
  lexicon: Lexicon,
): Promise<ReadonlySet<string>> {
  const topic = resolveTopic(name, lexicon.topics);
  if (topic !== undefined) return catalogue.papersWith('topic', topic);
  const subtopic = resolveTopic(name, lexicon.subtopics);
  return subtopic === undefined ? new Set() : catalogue.papersWith('subtopic', subtopic);
}

function holdsPhrases(id: string, { words }: Reading, evidence: readonly Evidence[]): boolean {
  return evidence.every(({ probe, matches }) => probe.first < words.length || matches.has(id));
}

/**
 * All complete answers; where these are few, partial answers after and between them, the best even if they are poor.
 */
function cutOff(ranked: readonly RankedPaper[]): readonly RankedPaper[] {
  const complete = ranked.filter(isComplete);
  if (complete.length >= ENOUGH) return complete;
  return ranked.filter(({ coverage }, index) => coverage >= LEAST_COVERAGE || index < ENOUGH);
}
