import type { Trail, TrailPaper } from './lists/trail.ts';
import { handTrail } from './lists/trail-handover.ts';

const ITEM = '[data-paper], [data-result]';
const LISTS = 'paper-shelf, [data-cards], search-page, search-dialog';

/** What opens a paper: in the tab or in another one, at once or from a menu. */
export const LEAVING = ['click', 'auxclick', 'contextmenu'] as const;

/** Hands on the list that a paper is opened from. */
export function recordTrail(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const item = link?.closest<HTMLElement>(ITEM);
  if (!link || !item || link !== item.querySelector('a')) return;
  const list = item.closest<HTMLElement>(LISTS);
  if (list) leaveTrail(event, toTrail(list), toSlug(item));
}

/** Hands a trail to the page of a paper that an event opens, in this tab or another. */
export function leaveTrail(event: MouseEvent, trail: Trail, slug: string): void {
  const { type, ctrlKey, metaKey, shiftKey } = event;
  const isHere = type === 'click' && !ctrlKey && !metaKey && !shiftKey;
  const from = location.origin + location.pathname + location.search;
  handTrail(() => (isHere ? sessionStorage : localStorage), from, trail, slug);
}

function toTrail(list: HTMLElement): Trail {
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
