import type { Appearance, Link, Paper, TopicAssignment } from '../corpus/records.ts';
import { newestAppearance } from './dates.ts';
import { formatDate } from './format.ts';
import type { Library } from './library.ts';
import { markAcronyms } from './mark-acronyms.ts';
import type { NamedLink } from './paper-card.ts';
import type { Paths } from './paths.ts';
import { type SearchMarks, toSearchMarks } from './search-marks.ts';
import { type TitleSearch, toTitleSearches } from './title-searches.ts';

/** Everything that a paper's page shows, finished: what does not change here does not change the page. */
export interface PaperView {
  readonly paper: Paper;
  /** The abstract with its acronyms marked. */
  readonly abstractHtml: string;
  readonly links: readonly Link[];
  readonly topics: readonly FiledUnder[];
  readonly listed: readonly ListedAt[];
  readonly related: readonly (NamedLink & {
    readonly slug: string;
    readonly because: readonly string[];
  })[];
  readonly neighbours: Neighbours | undefined;
  readonly searches: readonly TitleSearch[];
  readonly marks: SearchMarks;
}

/** A topic of a paper with the reason, and those of its sub-topics that the paper is in. */
export interface FiledUnder extends NamedLink {
  readonly because: readonly string[];
  readonly subtopics: readonly (NamedLink & { readonly because: readonly string[] })[];
}

/** A listing that a paper was seen in. */
export interface ListedAt extends NamedLink {
  readonly date: string;
  readonly dateUrl: string;
  readonly position: number;
}

/** The papers before and after this one in the newest listing that holds it. */
export interface Neighbours {
  readonly listing: NamedLink;
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/** @param pageSize papers on one page of a listing, so that its link leads to the page that holds the paper. */
export function toPaperView(
  paper: Paper,
  library: Library,
  paths: Paths,
  pageSize: number,
): PaperView {
  const newest = newestAppearance(paper.appearances);
  return {
    paper,
    abstractHtml: markAcronyms(paper.abstractHtml, paper.acronyms),
    links: [...toSideLinks(paper), ...paper.links],
    topics: toFiledUnder(paper, library, paths),
    listed: paper.appearances.map((seen) => toListedAt(seen, library, paths, pageSize)),
    related: paper.related.map(({ slug, because }) => ({
      slug,
      name: library.paper(slug).title,
      url: paths.paper(slug),
      because,
    })),
    neighbours: newest && toNeighbours(newest, library, paths),
    searches: toTitleSearches(paper.title),
    marks: toSearchMarks(paper),
  };
}

function toFiledUnder(
  { topics, subtopics = [] }: Paper,
  library: Library,
  paths: Paths,
): readonly FiledUnder[] {
  const toReason = ({ slug, because }: Pick<TopicAssignment, 'slug' | 'because'>) => ({
    name: library.topic(slug).name,
    url: paths.topic(slug),
    because,
  });
  return topics.map((topic) => ({
    ...toReason(topic),
    subtopics: subtopics.filter(({ parent }) => parent === topic.slug).map(toReason),
  }));
}

function toListedAt(seen: Appearance, library: Library, paths: Paths, pageSize: number): ListedAt {
  return {
    name: library.listing(seen.listing).title,
    url: paths.listing(seen.listing, Math.ceil(seen.position / pageSize)),
    date: formatDate(seen.date),
    dateUrl: paths.day(seen.date),
    position: seen.position,
  };
}

function toNeighbours(seen: Appearance, library: Library, paths: Paths): Neighbours {
  const listing = library.listing(seen.listing);
  const toLink = (slug: string | undefined) =>
    slug === undefined ? undefined : { name: library.paper(slug).title, url: paths.paper(slug) };
  return {
    listing: { name: listing.title, url: paths.listing(listing.id) },
    previous: toLink(listing.papers[seen.position - 2]),
    next: toLink(listing.papers[seen.position]),
  };
}

/** Links made from the identifiers of a side file. */
function toSideLinks({ arxiv, doi, pdf }: Paper): Link[] {
  return [
    arxiv && { url: `https://arxiv.org/abs/${arxiv}`, kind: 'other', label: `arXiv:${arxiv}` },
    doi && { url: `https://doi.org/${encodeURI(doi)}`, kind: 'other', label: `doi:${doi}` },
    pdf && { url: pdf, kind: 'other', label: 'PDF' },
  ].filter((link): link is Link => Boolean(link));
}
