import { forgetTrail, keepTrail, type Trail, type TrailPaper } from './lists/trail.ts';

const ITEM = '[data-paper], [data-result]';

/** Notes the list that a paper is opened from. A paper opened from anywhere else than a list has none. */
export function recordTrail(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const item = link?.closest<HTMLElement>(ITEM);
  if (!link || !item || link !== item.querySelector('a')) return;
  const store = () => sessionStorage;
  const trail = toTrail(item);
  if (trail) keepTrail(store, trail, toSlug(item));
  else forgetTrail(store);
}

function toTrail(item: HTMLElement): Trail | undefined {
  const list = item.closest<HTMLElement>('paper-shelf, search-page, search-dialog');
  if (!list) return undefined;
  const papers = readTrailPapers(list);
  const shelf = list.dataset['name'];
  if (shelf !== undefined) {
    return { name: shelf, url: location.href, papers, ...readPagerLinks(list) };
  }
  const url = list.querySelector<HTMLAnchorElement>('.search-all')?.href ?? location.href;
  const query = new URL(url).searchParams.get('q');
  return { name: query ? `results for “${query}”` : 'search results', url, papers };
}

/** The papers of a list, or of a page that holds one, in its order; a paper listed twice counts once. */
export function readTrailPapers(list: ParentNode): TrailPaper[] {
  const papers = new Map<string, TrailPaper>();
  for (const item of list.querySelectorAll<HTMLElement>(ITEM)) {
    const link = item.querySelector('a');
    const slug = toSlug(item);
    if (link && !papers.has(slug) && !item.closest('[hidden]'))
      papers.set(slug, { slug, title: link.textContent, url: link.href });
  }
  return [...papers.values()];
}

/** Addresses of the pages of a list before and after the one shown. */
export function readPagerLinks(list: ParentNode): Pick<Trail, 'before' | 'after'> {
  const pager = list.querySelector('.pager:not([hidden] *)');
  const toUrl = (rel: string) => pager?.querySelector<HTMLAnchorElement>(`[rel="${rel}"]`)?.href;
  return { before: toUrl('prev'), after: toUrl('next') };
}

function toSlug(item: HTMLElement): string {
  return item.dataset['paper'] ?? item.dataset['result'] ?? '';
}
