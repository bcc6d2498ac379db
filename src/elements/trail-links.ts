import { createElement } from './create-element.ts';
import type { Trail, TrailPaper } from './lists/trail.ts';
import { LEAVING, leaveTrail, readPagerLinks, readTrailPapers } from './record-trail.ts';
import { writeHistory } from './write-history.ts';

/** Ways on from a paper, above it and below it. */
export interface TrailLinks {
  readonly above: HTMLElement;
  readonly below: HTMLElement;
}

/**
 * Links to the list that the reader came from, and to the papers before and after one of it. It is kept with the page's
 * entry of the history, and handed on to those papers.
 */
export async function createTrailLinks(known: Trail, slug: string): Promise<TrailLinks> {
  const trail = await extendTrail(known, slug);
  writeHistory('replaceState', { ...history.state, trail });
  const at = trail.papers.findIndex((paper) => paper.slug === slug);
  const [previous, next] = [trail.papers[at - 1], trail.papers[at + 1]];
  const createListLink = () => createElement('a', { href: trail.url }, trail.name);
  return {
    above: createElement(
      'p',
      { class: 'paper-steps' },
      createArrow('prev', '← Previous', trail, previous),
      createArrow('next', 'Next →', trail, next),
      createElement('span', { class: 'paper-steps-list' }, 'in ', createListLink()),
    ),
    below: createElement(
      'nav',
      { class: 'neighbours', 'aria-label': `Papers beside this one in ${trail.name}` },
      createElement('p', { class: 'neighbours-list' }, 'From ', createListLink()),
      ...createStep('prev', 'Previous', trail, previous),
      ...createStep('next', 'Next', trail, next),
    ),
  };
}

function createArrow(
  rel: string,
  name: string,
  trail: Trail,
  paper: TrailPaper | undefined,
): HTMLElement {
  if (!paper) return createElement('span', {}, name);
  const link = createElement('a', { rel, href: paper.url, title: paper.title }, name);
  return handOn(link, trail, paper);
}

function createStep(
  rel: string,
  step: string,
  trail: Trail,
  paper: TrailPaper | undefined,
): HTMLElement[] {
  if (!paper) return [];
  const link = createElement(
    'a',
    { rel, href: paper.url },
    createElement('span', { class: 'hint' }, `${step} in ${trail.name}`),
    createElement('span', { dir: 'auto' }, paper.title),
  );
  return [handOn(link, trail, paper)];
}

function handOn(link: HTMLAnchorElement, trail: Trail, { slug }: TrailPaper): HTMLAnchorElement {
  for (const name of LEAVING)
    link.addEventListener(name, (event) => leaveTrail(event, trail, slug));
  return link;
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
