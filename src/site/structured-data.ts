import type { Listing, Paper, Subject } from '../corpus/records.ts';
import { formatName } from './cite/parse-name.ts';
import type { NamedLink } from './paper-card.ts';
import type { Paths } from './paths.ts';
import type { SiteInfo } from './site-info.ts';

/** What a page says about itself in the vocabulary of schema.org, as JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/**
 * Makes the descriptions of pages. They say only what is known: an author and a year where a side file gives them, and
 * never a date of publication in the place of the day a paper was listed.
 */
export function createStructuredData(
  site: Pick<SiteInfo, 'name' | 'tagline' | 'siteUrl'>,
  paths: Paths,
) {
  const absolute = (path: string) => new URL(path, site.siteUrl).href;
  const siteNode = { '@type': 'WebSite', name: site.name, url: absolute(paths.home) };
  const toTrail = (...steps: readonly NamedLink[]) => ({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(url),
    })),
  });
  const toCollection = (name: string, path: string, about: string, parent: NamedLink) => ({
    '@context': context,
    '@type': 'CollectionPage',
    name,
    description: about,
    url: absolute(path),
    isPartOf: siteNode,
    breadcrumb: toTrail(parent, { name, url: path }),
  });
  return {
    ofSite: (): StructuredData => ({
      '@context': context,
      ...siteNode,
      description: site.tagline,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${absolute(paths.search())}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    }),
    /** Any other list of papers. */
    ofList: toCollection,
    ofTopic: ({ name, slug, rule }: Subject, parent: NamedLink): StructuredData =>
      toCollection(name, paths.topic(slug), rule, parent),
    ofListing: ({ title, id }: Listing, about: string, parent: NamedLink): StructuredData =>
      toCollection(title, paths.listing(id), about, parent),
    ofPaper: (paper: Paper, [topic]: readonly NamedLink[]): StructuredData => ({
      '@context': context,
      '@graph': [
        toArticle(paper, absolute(paths.paper(paper.slug)), siteNode),
        toTrail(...(topic ? [topic] : []), { name: paper.title, url: paths.paper(paper.slug) }),
      ],
    }),
  };
}

function toArticle(paper: Paper, url: string, siteNode: StructuredData): StructuredData {
  const { title, abstract, authors, year, venue, arxiv, doi } = paper;
  const sameAs = [
    doi && `https://doi.org/${encodeURI(doi)}`,
    arxiv && `https://arxiv.org/abs/${arxiv}`,
  ].filter(Boolean);
  return {
    '@type': 'ScholarlyArticle',
    headline: title,
    abstract,
    url,
    inLanguage: 'en',
    ...(authors && { author: authors.map(toPerson) }),
    ...(year && { datePublished: String(year) }),
    ...(venue && { publication: { '@type': 'PublicationEvent', name: venue } }),
    ...(sameAs.length > 0 && { sameAs }),
    isPartOf: siteNode,
  };
}

function toPerson(name: string): StructuredData {
  return { '@type': 'Person', name: formatName(name) };
}

/** JSON as the text of a script element, which ends at the first `</` whatever stands around it. */
export function toScriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
