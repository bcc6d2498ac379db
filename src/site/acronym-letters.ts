import type { AcronymRecord, Paper } from '../corpus/records.ts';
import { otherLetter, toAcronymAnchor, toAcronymLetter } from './acronym-place.ts';
import type { NamedLink } from './paper-card.ts';
import type { Paths } from './paths.ts';

/** The acronyms of one page, in the order of the records. */
export interface AcronymLetter {
  /** Last part of the page's address. */
  readonly slug: string;
  /** What readers see: `M`, or `Other` for all that begins with no Latin letter. */
  readonly name: string;
  readonly acronyms: readonly AcronymRecord[];
}

/** An acronym as its page shows it. */
export interface AcronymEntry {
  readonly short: string;
  readonly anchor: string;
  readonly meanings: readonly {
    readonly long: string;
    /** The first papers that define it so, by slug. */
    readonly papers: readonly (NamedLink & { readonly slug: string })[];
    /** How many more there are, and a search that finds them. */
    readonly more: { readonly count: number; readonly url: string } | undefined;
  }[];
}

/** Papers named for one meaning; a page of a large site stays a page. */
const mostPapers = 5;

/** Acronyms by their first letter, in the order of the alphabet, all others last. */
export function toAcronymLetters(acronyms: readonly AcronymRecord[]): readonly AcronymLetter[] {
  const pages = Map.groupBy(acronyms, ({ short }) => toAcronymLetter(short));
  return [...pages]
    .map(([slug, own]) => ({
      slug,
      name: slug === otherLetter ? 'Other' : slug.toUpperCase(),
      acronyms: own,
    }))
    .sort((a, b) => toRank(a) - toRank(b) || (a.slug < b.slug ? -1 : 1));
}

/** Finishes an acronym for its page. */
export function toAcronymEntry(
  { short, expansions }: AcronymRecord,
  { paper }: { readonly paper: (slug: string) => Pick<Paper, 'title'> },
  paths: Paths,
): AcronymEntry {
  return {
    short,
    anchor: toAcronymAnchor(short),
    meanings: expansions.map(({ long, papers }) => ({
      long,
      papers: papers.slice(0, mostPapers).map((slug) => ({
        slug,
        name: paper(slug).title,
        url: paths.paper(slug),
      })),
      more:
        papers.length > mostPapers
          ? { count: papers.length - mostPapers, url: paths.search(`"${long}"`) }
          : undefined,
    })),
  };
}

function toRank({ slug }: AcronymLetter): number {
  return slug === otherLetter ? 1 : 0;
}
