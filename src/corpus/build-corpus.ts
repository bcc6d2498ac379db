import {
  checkListings,
  checkTopics,
  locateWarnings,
  warnOfDead,
  warnOfPassedOver,
} from './check-corpus.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { type ParsedListing, parseListing } from './listing/parse-listing.ts';
import { applySideFiles, type Curated } from './papers/apply-side-files.ts';
import { collectAcronyms } from './papers/collect-acronyms.ts';
import { type MergedPaper, type MergedPapers, mergeEntries } from './papers/merge-entries.ts';
import { parseSideFile } from './papers/parse-side-file.ts';
import { assignSlugs, type Permalinks, parsePermalinks } from './papers/permalinks.ts';
import { toListingRecords } from './papers/to-listing-records.ts';
import { createPaperReader, type PaperReading } from './read-papers.ts';
import type {
  AcronymRecord,
  Listing,
  Paper,
  Redirect,
  RelatedPaper,
  SourceFile,
  Topic,
} from './records.ts';
import { rankRelated } from './related/rank-related.ts';
import {
  type ParsedTopics,
  parseTopics,
  type TopicSources,
  toTopicRecords,
} from './topics/parse-topics.ts';

/** The texts of `content/`. */
export interface CorpusSources extends TopicSources {
  readonly listings: readonly SourceFile[];
  /** Side files: what curators say about papers. */
  readonly papers?: readonly SourceFile[] | undefined;
  readonly permalinks?: SourceFile | undefined;
  /** Paths of what lies in the folders as well, and is not read. */
  readonly passedOver?: readonly string[] | undefined;
}

/** Everything that pages are made of. All lists are in a fixed order that depends on the content alone. */
export interface Corpus {
  /** By id. */
  readonly papers: readonly Paper[];
  /** By id. */
  readonly listings: readonly Listing[];
  /** By slug. */
  readonly topics: readonly Topic[];
  readonly acronyms: readonly AcronymRecord[];
  readonly redirects: readonly Redirect[];
  /** What `content/permalinks.json` must hold from now on. */
  readonly permalinks: Permalinks;
}

export interface CorpusResult {
  readonly corpus: Corpus;
  readonly parsed: readonly ParsedListing[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CorpusOptions {
  /**
   * Ranking neighbours costs more than all the rest; without it every `related` is empty, until
   * `attachNeighbours` fills it.
   */
  readonly related?: boolean;
}

/** What stands in `content/`, parsed, with equal entries merged: all but what each paper's texts tell about it. */
export interface GatheredCorpus {
  readonly sources: CorpusSources;
  readonly parsed: readonly ParsedListing[];
  readonly topics: ParsedTopics;
  readonly merged: MergedPapers;
}

/**
 * Turns the texts of `content/` into records: parses every listing, merges equal entries into papers, repairs text,
 * gives addresses, assigns topics, ranks neighbours.
 *
 * Pure: the same texts give the same records, in whatever order the files come. Nothing throws on bad content; a
 * corpus whose diagnostics hold an error is incomplete and must not be published.
 */
export function buildCorpus(sources: CorpusSources, options: CorpusOptions = {}): CorpusResult {
  const { related = true } = options;
  const gathered = gatherCorpus(sources);
  const result = completeCorpus(
    gathered,
    createPaperReader(gathered.topics)(gathered.merged.papers),
  );
  if (!related) return result;
  const neighbours = rankRelated(result.corpus.papers);
  return { ...result, corpus: attachNeighbours(result.corpus, neighbours) };
}

/** The first step of `buildCorpus`, for those who read the papers elsewhere: parses and merges. */
export function gatherCorpus(sources: CorpusSources): GatheredCorpus {
  const parsed = sources.listings.map(parseListing).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, parsed, topics: parseTopics(sources), merged: mergeEntries(parsed) };
}

/**
 * The second step: everything but the neighbours.
 * @param readings what `createPaperReader` tells about each of the merged papers, in their order.
 */
export function completeCorpus(
  { sources, parsed, topics, merged }: GatheredCorpus,
  readings: readonly PaperReading[],
): CorpusResult {
  const repaired = merged.papers.flatMap((paper, n) => {
    const reading = readings[n];
    return reading ? [{ ...paper, ...reading }] : [];
  });
  const sideFiles = (sources.papers ?? []).map(parseSideFile);
  const published = parsePermalinks(sources.permalinks);
  const { slugs, permalinks, redirects, dead } = assignSlugs(repaired, published.permalinks);
  const curated = applySideFiles(
    repaired.map((paper) => ({ ...paper, slug: slugs.get(paper.id) ?? paper.id })),
    sideFiles.flatMap(({ sideFile }) => sideFile ?? []),
    {
      topics: topics.topics.map(({ slug }) => slug),
      subtopics: topics.subtopics,
      redirects,
    },
  );
  const papers = curated.papers.map(toPaperRecord);
  const diagnostics = [
    ...parsed.flatMap((listing) => listing.diagnostics),
    ...checkListings(parsed),
    ...topics.diagnostics,
    ...checkTopics(topics),
    ...sideFiles.flatMap(({ diagnostics }) => diagnostics),
    ...curated.diagnostics,
    ...published.diagnostics,
    ...merged.diagnostics,
    ...locateWarnings(repaired, parsed),
    ...warnOfDead(dead, sources.permalinks),
    ...warnOfPassedOver(sources.passedOver ?? []),
  ].sort(compareDiagnostics);
  const listings = toListingRecords(parsed, papers, diagnostics);
  const topicRecords = toTopicRecords(topics, papers);
  const acronyms = collectAcronyms(papers);
  const corpus = { papers, listings, topics: topicRecords, acronyms, redirects, permalinks };
  return { corpus, parsed, diagnostics };
}

/**
 * Completes a corpus that was built without neighbours; nothing else in it depends on them.
 * @param neighbours what `rankRelated` gives for the papers of the corpus, in their order.
 */
export function attachNeighbours(
  corpus: Corpus,
  neighbours: readonly (readonly RelatedPaper[])[],
): Corpus {
  const papers = corpus.papers.map((paper, n) => ({ ...paper, related: neighbours[n] ?? [] }));
  return { ...corpus, papers };
}

function toPaperRecord({
  warnings: _,
  titleRaw,
  subtopics = [],
  ...paper
}: MergedPaper & PaperReading & Curated): Paper {
  const url = `/papers/${paper.slug}/`;
  return {
    ...paper,
    ...(titleRaw !== paper.title && { titleRaw }),
    ...(subtopics.length > 0 && { subtopics }),
    url,
    related: [],
  };
}
