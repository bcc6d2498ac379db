import type { Diagnostic } from './diagnostic.ts';
import type { ParsedListing } from './listing/parse-listing.ts';
import type { RepairedPaper } from './papers/repair-papers.ts';
import type { SourceFile } from './records.ts';
import type { ParsedTopics } from './topics/parse-topics.ts';

/** Problems that no file shows by itself: those of the corpus as a whole. */

/** An id is the listing's address, so it can be given once; and a site needs at least one listing. */
export function checkListings(parsed: readonly ParsedListing[]): readonly Diagnostic[] {
  if (parsed.length === 0) return [toNoListings()];
  return parsed.flatMap(({ id, file }, index) => {
    const first = parsed.findIndex((other) => other.id === id);
    return first === index ? [] : [toTakenId(id, file, parsed[first]?.file ?? '')];
  });
}

function toNoListings(): Diagnostic {
  return {
    rule: 'no-listings',
    severity: 'error',
    message: 'There is no listing to build a site from.',
    hint: 'Add one: npm run add -- DUMP.txt',
    file: 'content/listings',
    line: 1,
  };
}

function toTakenId(id: string, file: string, first: string): Diagnostic {
  return {
    rule: 'listing-id-taken',
    severity: 'error',
    message: `The listing's id "${id}" is the id of ${first} as well.`,
    hint: 'Rename one of the files, or give it another "id:" in its front matter.',
    file,
    line: 1,
  };
}

/** Every paper gets a topic, so there must be some. */
export function checkTopics({
  topics,
  benchmark,
  diagnostics,
}: ParsedTopics): readonly Diagnostic[] {
  if (diagnostics.length > 0 || (topics.length > 0 && benchmark)) return [];
  const missing = benchmark ? 'topics' : 'kinds/benchmark.md';
  return [
    {
      rule: 'no-topics',
      severity: 'error',
      message: `There is no ${benchmark ? 'topic' : 'rule for benchmarks'}, so papers cannot be sorted.`,
      hint: `Restore content/${missing}, or remove the empty folder to use what comes with Paperstacks.`,
      file: `content/${missing}`,
      line: 1,
    },
  ];
}

/** Puts the warnings of text repair at the line where the paper stands first. */
export function locateWarnings(
  papers: readonly RepairedPaper[],
  parsed: readonly ParsedListing[],
): readonly Diagnostic[] {
  const listings = new Map(parsed.map((listing) => [listing.id, listing]));
  return papers.flatMap(({ warnings, appearances }) => {
    const [first] = appearances;
    const listing = first && listings.get(first.listing);
    const line = listing?.entries[(first?.position ?? 1) - 1]?.line ?? 1;
    return warnings.map((warning) => ({
      ...warning,
      severity: 'warning' as const,
      file: listing?.file ?? '',
      line,
    }));
  });
}

/**
 * Addresses that were published and lead nowhere now. It is a warning, so that a site can be built from a part of its
 * content; for the real content a test makes it an error.
 */
export function warnOfDead(
  dead: readonly string[],
  permalinks: SourceFile | undefined,
): readonly Diagnostic[] {
  if (!permalinks || dead.length === 0) return [];
  const line = permalinks.text.split('\n').findIndex((text) => text.includes(`"${dead[0]}"`)) + 1;
  const others = dead.length === 1 ? '' : ` and ${dead.length - 1} more`;
  return [
    {
      rule: 'permalink-dead',
      severity: 'warning',
      message: `The published address /papers/${dead[0]}/${others} would lead nowhere: no listing has the paper any more.`,
      hint: 'Restore the listing, or add "movedTo": "<slug>" to the address. If the site was never public, delete the file.',
      file: permalinks.path,
      line: Math.max(1, line),
    },
  ];
}

/**
 * What somebody put into the content and nothing reads: a folder, or a file that does not end as those of its folder
 * do.
 * @param paths as in `CorpusSources`.
 */
export function warnOfPassedOver(paths: readonly string[]): readonly Diagnostic[] {
  return paths.map((file) => ({
    rule: 'file-passed-over',
    severity: 'warning',
    message:
      'Nothing reads this: listings are files in content/listings/ itself, and what curators write is in files that end in ".md".',
    hint: 'Give the file that ending, move the files of a folder up into the one that is read, or put it elsewhere.',
    file,
    line: 1,
  }));
}
