import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../listing/entries.ts';
import type { ParsedListing } from '../listing/parse-listing.ts';
import type { Appearance } from '../records.ts';
import { chooseAbstract, chooseTitle } from './choose-version.ts';
import { toPaperId } from './fingerprint.ts';
import { normalizeTitle } from './normalize-title.ts';

/** One paper, gathered from every listing that has it; texts as scraped. */
export interface MergedPaper {
  readonly id: string;
  readonly titleRaw: string;
  readonly abstractRaw: string;
  /** Abstracts that say something else under the same title. */
  readonly otherAbstracts: readonly string[];
  /** By listing id, then position. */
  readonly appearances: readonly Appearance[];
}

/** All papers by id, and one warning for each entry that is not simply the same again. */
export interface MergedPapers {
  readonly papers: readonly MergedPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Sighting {
  readonly entry: Entry;
  readonly listing: ParsedListing;
}

/**
 * Merges entries with one title into one paper. Titles are one if their letters and digits are (`normalizeTitle`).
 *
 * Which version of title and abstract is shown depends on the versions alone, not on the order of files.
 */
export function mergeEntries(listings: readonly ParsedListing[]): MergedPapers {
  const groups = new Map<string, Sighting[]>();
  for (const listing of [...listings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const entry of listing.entries) {
      const key = normalizeTitle(entry.title) || entry.title;
      const group = groups.get(key);
      if (group) group.push({ entry, listing });
      else groups.set(key, [{ entry, listing }]);
    }
  }
  const merged = [...groups.values()].map(toPaper);
  const papers = merged.map(({ paper }) => paper).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { papers, diagnostics: merged.flatMap(({ diagnostics }) => diagnostics) };
}

function toPaper(sightings: readonly Sighting[]): {
  paper: MergedPaper;
  diagnostics: readonly Diagnostic[];
} {
  const titleRaw = chooseTitle(sightings.map(({ entry }) => entry.title));
  const { abstract, others } = chooseAbstract(sightings.map(({ entry }) => entry.abstract));
  const paper: MergedPaper = {
    id: toPaperId(titleRaw),
    titleRaw,
    abstractRaw: abstract,
    otherAbstracts: others,
    appearances: sightings.map(({ entry, listing }) => ({
      listing: listing.id,
      position: entry.position,
      ...(entry.date && { date: entry.date }),
    })),
  };
  return {
    paper,
    diagnostics: sightings.flatMap((sighting, index) =>
      checkSighting(sighting, sightings.slice(0, index), paper),
    ),
  };
}

/** At most one warning for an entry: the most telling one. */
function checkSighting(
  sighting: Sighting,
  before: readonly Sighting[],
  paper: MergedPaper,
): readonly Diagnostic[] {
  const { entry, listing } = sighting;
  const place = { severity: 'warning', file: listing.file, line: entry.line } as const;
  const twice = before.find((other) => other.listing === listing);
  if (paper.otherAbstracts.includes(entry.abstract))
    return [{ ...place, ...toDifferingAbstract(entry) }];
  if (entry.title !== paper.titleRaw) return [{ ...place, ...toTitleVariant(entry, paper) }];
  return twice ? [{ ...place, ...toRepeated(entry, twice.entry) }] : [];
}

function toDifferingAbstract(entry: Entry) {
  return {
    rule: 'abstracts-differ',
    message: `"${entry.title}" is listed elsewhere with another abstract. Both are kept on one page; the longer one is shown first.`,
    hint: 'If these are two papers, make the titles differ, for example by adding the year to one of them.',
  };
}

function toTitleVariant(entry: Entry, paper: MergedPaper) {
  return {
    rule: 'title-variant',
    message: `The title "${entry.title}" is also listed as "${paper.titleRaw}". They are taken for one paper.`,
    hint: 'Nothing needs to be done. To show the other form, correct it in every listing.',
  };
}

function toRepeated(entry: Entry, first: Entry) {
  return {
    rule: 'paper-twice-in-listing',
    message: `"${entry.title}" stands in this listing twice, first in line ${first.line}.`,
    hint: `Nothing is lost. To silence this, delete the entry in line ${entry.line}.`,
  };
}
