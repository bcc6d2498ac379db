import { toBatches } from './batches.ts';
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
import { type MergedPapers, mergeEntries } from './papers/merge-entries.ts';
import { parseSideFile } from './papers/parse-side-file.ts';
import { assignSlugs, type Permalinks, parsePermalinks } from './papers/permalinks.ts';
import { type RepairedPaper, type RepairedTexts, repairPapers } from './papers/repair-papers.ts';
import type { SideFile } from './papers/side-file.ts';
import { toListingRecords } from './papers/to-listing-records.ts';
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
import { createPaperAssigner, type TopicsOfPaper } from './topics/assign-topics.ts';
import type { TitleAndAbstract } from './topics/paper-words.ts';
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

/** What the listings hold: each paper once, its texts as scraped. */
export interface GatheredCorpus {
  readonly sources: CorpusSources;
  readonly parsed: readonly ParsedListing[];
  readonly merged: MergedPapers;
}

/** The same with everything that does not depend on topics. */
export interface PreparedCorpus extends GatheredCorpus {
  /** By id. */
  readonly papers: readonly (RepairedPaper & { readonly slug: string })[];
  readonly sideFiles: readonly SideFile[];
  readonly permalinks: Permalinks;
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What topics there are, and what each paper has of them. */
export interface AssignedTopics {
  readonly defined: ParsedTopics;
  /** In the order of the papers. */
  readonly ofPapers: readonly TopicsOfPaper[];
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
  const texts = toBatches(gathered.merged.papers).flatMap(repairPapers);
  const prepared = prepareCorpus(gathered, texts);
  const result = completeCorpus(prepared, assignTopics(sources, texts));
  if (!related) return result;
  const neighbours = rankRelated(result.corpus.papers);
  return { ...result, corpus: attachNeighbours(result.corpus, neighbours) };
}

/**
 * The first of the steps of `buildCorpus`, for those who repair texts and assign topics elsewhere: parses and merges.
 */
export function gatherCorpus(sources: CorpusSources): GatheredCorpus {
  const parsed = sources.listings.map(parseListing).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, parsed, merged: mergeEntries(parsed) };
}

/**
 * The second step: reads what else there is, and gives addresses.
 * @param texts what `repairPapers` gives for each of the merged papers, in their order.
 */
export function prepareCorpus(
  gathered: GatheredCorpus,
  texts: readonly RepairedTexts[],
): PreparedCorpus {
  const { sources, parsed, merged } = gathered;
  const repaired = merged.papers.flatMap((paper, n) => {
    const repairedTexts = texts[n];
    return repairedTexts ? [{ ...paper, ...repairedTexts }] : [];
  });
  const sideFiles = (sources.papers ?? []).map(parseSideFile);
  const published = parsePermalinks(sources.permalinks);
  const { slugs, permalinks, redirects, dead } = assignSlugs(repaired, published.permalinks);
  return {
    ...gathered,
    papers: repaired.map((paper) => ({ ...paper, slug: slugs.get(paper.id) ?? paper.id })),
    sideFiles: sideFiles.flatMap(({ sideFile }) => sideFile ?? []),
    permalinks,
    redirects,
    diagnostics: [
      ...parsed.flatMap((listing) => listing.diagnostics),
      ...checkListings(parsed),
      ...sideFiles.flatMap(({ diagnostics }) => diagnostics),
      ...published.diagnostics,
      ...merged.diagnostics,
      ...locateWarnings(repaired, parsed),
      ...warnOfDead(dead, sources.permalinks),
      ...warnOfPassedOver(sources.passedOver ?? []),
    ],
  };
}

/** The third step. It needs nothing but titles and abstracts, so it may be taken beside the second. */
export function assignTopics(
  sources: TopicSources,
  papers: readonly TitleAndAbstract[],
): AssignedTopics {
  const defined = parseTopics(sources);
  return { defined, ofPapers: toBatches(papers).flatMap(createPaperAssigner(defined)) };
}

/** The last step: everything but the neighbours. */
export function completeCorpus(
  { parsed, sideFiles, permalinks, redirects, ...prepared }: PreparedCorpus,
  { defined, ofPapers }: AssignedTopics,
): CorpusResult {
  const curated = applySideFiles(
    prepared.papers.flatMap((paper, n) => {
      const topics = ofPapers[n];
      return topics ? [{ ...paper, ...topics }] : [];
    }),
    sideFiles,
    {
      topics: defined.topics.map(({ slug }) => slug),
      subtopics: defined.subtopics,
      redirects,
    },
  );
  const papers = curated.papers.map(toPaperRecord);
  const diagnostics = [
    ...prepared.diagnostics,
    ...defined.diagnostics,
    ...checkTopics(defined),
    ...curated.diagnostics,
  ].sort(compareDiagnostics);
  const listings = toListingRecords(parsed, papers, diagnostics);
  const topicRecords = toTopicRecords(defined, papers);
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
}: RepairedPaper & TopicsOfPaper & Curated): Paper {
  const url = `/papers/${paper.slug}/`;
  return {
    ...paper,
    ...(titleRaw !== paper.title && { titleRaw }),
    ...(subtopics.length > 0 && { subtopics }),
    url,
    related: [],
  };
}
