import { createElement } from './create-element.ts';
import { formatNumber } from './format-count.ts';
import type { TopicCount } from './lists/narrow-papers.ts';
import type { NarrowState } from './lists/narrow-state.ts';

/** Chips by which topics are asked for or left out. */
export interface TopicChips {
  /** Shows how many of the papers left have each topic, and which topics are chosen. */
  show(state: NarrowState, left: readonly TopicCount[]): void;
}

interface Chip {
  readonly topic: TopicCount;
  readonly include: HTMLButtonElement;
  readonly exclude: HTMLButtonElement;
  readonly count: HTMLElement;
}

/**
 * One chip for each topic of the list, most papers first; they keep their places, so that none moves away from under
 * the pointer. A click on one bubbles up with `data-choice` and the topic's slug as the button's value.
 * @param details with a `summary` that names what is chosen, and an empty list
 */
export function createTopicChips(details: HTMLElement, topics: readonly TopicCount[]): TopicChips {
  const chips = topics.map(createChip);
  details
    .querySelector('ul')
    ?.replaceChildren(
      ...chips.map(({ include, exclude }) =>
        createElement('li', { class: 'chip' }, include, exclude),
      ),
    );
  const chosenNote = details.querySelector('[data-chosen]');
  return {
    show(state, left) {
      const counts = new Map(left.map(({ slug, papers }) => [slug, papers]));
      for (const chip of chips) showChip(chip, state, counts.get(chip.topic.slug) ?? 0);
      const names = new Map(topics.map(({ slug, name }) => [slug, name]));
      const chosen = state.topics.map((slug) => names.get(slug) ?? slug);
      const not = state.not.map((slug) => `not ${names.get(slug) ?? slug}`);
      if (chosenNote) chosenNote.textContent = [...chosen, ...not].join(', ');
    },
  };
}

function createChip(topic: TopicCount): Chip {
  const count = createElement('span', { class: 'count' });
  const button = (choice: string, ...content: (Node | string)[]) =>
    createElement(
      'button',
      { type: 'button', value: topic.slug, 'data-choice': choice },
      ...content,
    );
  const exclude = button('not', '−');
  exclude.setAttribute('aria-label', `Without ${topic.name}`);
  exclude.title = `Without ${topic.name}`;
  return { topic, count, include: button('topics', topic.name, ' ', count), exclude };
}

function showChip(
  { topic, include, exclude, count }: Chip,
  state: NarrowState,
  left: number,
): void {
  include.ariaPressed = String(state.topics.includes(topic.slug));
  exclude.ariaPressed = String(state.not.includes(topic.slug));
  count.textContent = formatNumber(left);
}
