import { createElement } from './create-element.ts';
import { keepTrail, type Trail, type TrailPaper } from './lists/trail.ts';
import { readPagerLinks, readTrailPapers } from './record-trail.ts';

/** Links to the list that the reader came from, and to the papers before and after one of it, which is kept. */
export async function createTrailLinks(known: Trail, slug: string): Promise<HTMLElement> {
  const trail = await extendTrail(known, slug);
  keepTrail(() => sessionStorage, trail, slug);
  const at = trail.papers.findIndex((paper) => paper.slug === slug);
  return createElement(
    'nav',
    { class: 'neighbours', 'aria-label': `Papers beside this one in ${trail.name}` },
    createElement(
      'p',
      { class: 'neighbours-list' },
      'From ',
      createElement('a', { href: trail.url }, trail.name),
    ),
    ...createStep('prev', 'Previous', trail, trail.papers[at - 1]),
    ...createStep('next', 'Next', trail, trail.papers[at + 1]),
  );
}

function createStep(
  rel: string,
  step: string,
  { name }: Trail,
  paper: TrailPaper | undefined,
): HTMLElement[] {
  if (!paper) return [];
  return [
    createElement(
      'a',
      { rel, href: paper.url },
      createElement('span', { class: 'hint' }, `${step} in ${name}`),
      createElement('span', { dir: 'auto' }, paper.title),
    ),
  ];
}

/** At an end of the papers kept, the list's next page (or the one before) continues them. */
async function extendTrail(trail: Trail, slug: string): Promise<Trail> {
  const isFirst = trail.papers[0]?.slug === slug;
  const isLast = trail.papers.at(-1)?.slug === slug;
  const before = isFirst && trail.before ? await readPage(trail.before) : undefined;
  const after = isLast && trail.after ? await readPage(trail.after) : undefined;
  const papers = [...(before?.papers ?? []), ...trail.papers, ...(after?.papers ?? [])];
  return {
    ...trail,
    papers,
    before: before ? before.before : trail.before,
    after: after ? after.after : trail.after,
  };
}

/** A page that cannot be had continues nothing. */
async function readPage(url: string) {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.querySelector('paper-shelf') ?? page;
  return { papers: readTrailPapers(list), ...readPagerLinks(list) };
}
