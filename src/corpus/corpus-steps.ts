import { toBatches } from './batches.ts';
import {
  checkListings,
  checkTopics,
  locateWarnings,
  warnOfDead,
  warnOfPassedOver,
} from './check-corpus.ts';
import type { Corpus, CorpusResult, CorpusSources } from './corpus.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { type ParsedListing, parseListing } from './listing/parse-listing.ts';
import { applySideFiles, type Curated } from './papers/apply-side-files.ts';
import { collectAcronyms } from './papers/collect-acronyms.ts';
import { type MergedPapers, mergeEntries } from './papers/merge-entries.ts';
import { parseSideFile } from './papers/parse-side-file.ts';
import { assignSlugs, type Permalinks, parsePermalinks } from './papers/permalinks.ts';
import type { RepairedPaper, RepairedTexts } from './papers/repair-papers.ts';
import type { SideFile } from './papers/side-file.ts';
import { toListingRecords } from './papers/to-listing-records.ts';
import type { Paper, Redirect, RelatedPaper } from './records.ts';
import { createTopicAssigner, type TopicsOfPaper } from './topics/assign-topics.ts';
import type { TitleAndAbstract } from './topics/paper-words.ts';
import {
  type ParsedTopics,
  parseTopics,
  type TopicSources,
  toTopicRecords,
} from './topics/parse-topics.ts';

/** The steps of `buildCorpus`, for those who take some of them in another thread. */

/** What the listings hold: each paper once, its texts as scraped. */
export interface GatheredCorpus {
  readonly sources: CorpusSources;
  readonly parsed: readonly ParsedListing[];
  readonly merged: MergedPapers;
}

/** Everything that does not depend on topics. */
export interface PreparedCorpus {
  readonly parsed: readonly ParsedListing[];
  /** By id. */
  readonly papers: readonly (RepairedPaper & { readonly slug: string })[];
  readonly sideFiles: readonly SideFile[];
  readonly permalinks: Permalinks;
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What topics there are, and what each paper has of them. */
export interface AssignedTopics {
  readonly definitions: ParsedTopics;
  /** In the order of the papers. */
  readonly assigned: readonly TopicsOfPaper[];
}

/** The first step: parses and merges. */
export function gatherCorpus(sources: CorpusSources): GatheredCorpus {
  const parsed = sources.listings.map(parseListing).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, parsed, merged: mergeEntries(parsed) };
}

/**
 * The second step: reads what else there is, and gives addresses.
 * @param texts what `repairPapers` gives for each of the merged papers, in their order.
 */
export function prepareCorpus(
  { sources, parsed, merged }: GatheredCorpus,
  texts: readonly RepairedTexts[],
): PreparedCorpus {
  const repaired = joinEach(merged.papers, texts, 'repaired texts');
  const sideFiles = (sources.papers ?? []).map(parseSideFile);
  const published = parsePermalinks(sources.permalinks);
  const { slugs, permalinks, redirects, dead } = assignSlugs(repaired, published.permalinks);
  return {
    parsed,
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
  const definitions = parseTopics(sources);
  const assigned = toBatches(papers).flatMap(createTopicAssigner(definitions));
  return { definitions, assigned };
}

/** The last step: everything but the neighbours. */
export function completeCorpus(
  { parsed, sideFiles, permalinks, redirects, ...prepared }: PreparedCorpus,
  { definitions, assigned }: AssignedTopics,
): CorpusResult {
  const curated = applySideFiles(
    joinEach(prepared.papers, assigned, 'lists of topics'),
    sideFiles,
    {
      topics: definitions.topics.map(({ slug }) => slug),
      subtopics: definitions.subtopics,
      redirects,
    },
  );
  const papers = curated.papers.map(toPaperRecord);
  const diagnostics = [
    ...prepared.diagnostics,
    ...definitions.diagnostics,
    ...checkTopics(definitions),
    ...curated.diagnostics,
  ].sort(compareDiagnostics);
  const listings = toListingRecords(parsed, papers, diagnostics);
  const topicRecords = toTopicRecords(definitions, papers);
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

/**
 * Each paper with what a step found out about it.
 * @throws Error where the lists differ in length: papers would be lost, or be given what is another's.
 */
function joinEach<A extends object, B extends object>(
  papers: readonly A[],
  found: readonly B[],
  what: string,
): (A & B)[] {
  if (papers.length !== found.length) {
    throw new Error(`${papers.length} papers were given ${found.length} ${what}.`);
  }
  return found.flatMap((ofPaper, n) => {
    const paper = papers[n];
    return paper ? [{ ...paper, ...ofPaper }] : [];
  });
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
