import { createElement } from './create-element.ts';
import { formatTimesListed } from './format-count.ts';
import type { ListedPaper } from './lists/read-list.ts';

/** A catalogue card with the markup of those in the page (`PaperCard.astro`). Its abstract comes when it is seen. */
export function createPaperCard(paper: ListedPaper, base: string, isSeen: boolean): HTMLLIElement {
  const { slug, title, texts } = paper;
  return createElement(
    'li',
    { class: 'card', 'data-paper': slug, 'data-texts': texts, 'data-seen': isSeen },
    createElement(
      'h2',
      { class: 'card-title', dir: 'auto' },
      createElement('a', { href: `${base}papers/${slug}/` }, title),
    ),
    document.createElement('save-star'),
    createElement('p', { class: 'card-teaser', dir: 'auto' }),
    createElement('ul', { class: 'facts' }, ...createFacts(paper, base)),
  );
}

function createFacts(paper: ListedPaper, base: string): HTMLElement[] {
  const { date, times, topics, hasCode, benchmark } = paper;
  return [
    createFact({}, createLink(`${base}dates/${date.path}/`, date.name)),
    ...(times > 1 ? [createFact({ class: 'times' }, formatTimesListed(times))] : []),
    ...topics.map(({ slug, name }) => createFact({}, createLink(`${base}topics/${slug}/`, name))),
    ...(hasCode ? [createFact({ class: 'mark' }, 'code')] : []),
    ...(benchmark ? [createFact({ class: 'mark' }, 'benchmark')] : []),
  ];
}

function createFact(attributes: Readonly<Record<string, string>>, content: Node | string) {
  return createElement('li', attributes, content);
}

function createLink(href: string, name: string): HTMLAnchorElement {
  return createElement('a', { href }, name);
}
