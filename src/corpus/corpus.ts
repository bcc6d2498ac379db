import type { Diagnostic } from './diagnostic.ts';
import type { ParsedListing } from './listing/parse-listing.ts';
import type { Permalinks } from './papers/permalinks.ts';
import type { AcronymRecord, Listing, Paper, Redirect, SourceFile, Topic } from './records.ts';
import type { TopicSources } from './topics/parse-topics.ts';

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
