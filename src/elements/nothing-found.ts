import { createElement } from './create-element.ts';
import { formatPapers } from './format-count.ts';
import type { ToSearchUrl } from './search-notes.ts';
import type { TopicToTry } from './topics-to-try.ts';

/** A search that found nothing, and ways on from it. */
export interface NothingFound {
  readonly query: string;
  /** Words of the papers that look like those asked for. */
  readonly nearWords: readonly string[];
  readonly topics: readonly TopicToTry[];
  /** Base path of the site. */
  readonly base: string;
  readonly toUrl: ToSearchUrl;
  /** The same search without facets, where those alone leave nothing: its address and its number of papers. */
  readonly unfiltered?: { readonly url: string; readonly papers: number };
}

/** What to try where nothing was found: without the facets, near words, topics. What was searched stands above. */
export function createNothingFound(nothing: NothingFound): HTMLElement {
  const { query, nearWords, topics, base, toUrl, unfiltered } = nothing;
  const near = nearWords.map((word) =>
    createElement('a', { href: toUrl(word), 'data-query': word }, word),
  );
  const isQuery = query.trim() !== '';
  const hint = 'Try fewer words or another spelling, or leave out quotes and minus signs.';
  return createElement(
    'div',
    { class: 'search-nothing' },
    ...(unfiltered ? [createUnfilteredLine(unfiltered)] : []),
    ...(near.length > 0 ? [createLine('Near it in these papers: ', near)] : []),
    createTopicsLine(topics.length > 0 ? 'Topics to try: ' : 'Browse ', topics, base),
    ...(isQuery ? [createElement('p', {}, hint)] : []),
  );
}

/** Topics in a row, and the way to all of them. @param base base path of the site */
export function createTopicsLine(
  label: string,
  topics: readonly TopicToTry[],
  base: string,
): HTMLElement {
  const links = topics.map(({ slug, name }) =>
    createElement('a', { href: `${base}topics/${slug}/` }, name),
  );
  return createLine(label, [
    ...links,
    createElement('a', { href: `${base}topics/` }, 'all topics'),
  ]);
}

function createUnfilteredLine({ url, papers }: { readonly url: string; readonly papers: number }) {
  const name = `Show the ${formatPapers(papers)} without them`;
  return createElement(
    'p',
    {},
    'The choices under “Narrow” leave nothing. ',
    createElement('a', { href: url }, name),
    '.',
  );
}

function createLine(label: string, links: readonly HTMLElement[]): HTMLElement {
  const parts = links.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
  return createElement('p', {}, label, ...parts, '.');
}
