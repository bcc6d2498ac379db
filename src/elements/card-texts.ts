import type { TextShard } from '../site/text-shards.ts';
import { fetchJson } from './fetch-json.ts';
import { remember } from './load-once.ts';
import { sayOffline } from './say-offline.ts';

/** How far below the window abstracts are loaded before they are seen. */
const AHEAD = '800px';

const shards = new Map<string, Promise<TextShard>>();
let watching: IntersectionObserver | undefined;

/**
 * Gives the cards of a list their abstracts as they come near the window: whole ones where the reader wants to see
 * those, and to every card that has no beginning of its own, which is shown of them otherwise.
 */
export function fillTexts(shelf: HTMLElement): void {
  watching?.disconnect();
  watching = new IntersectionObserver(
    (entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        fillCard(target, shelf.dataset['base'] ?? '/').catch(() => {
          if (document.documentElement.dataset['density'] === 'abstracts') sayOffline('Abstracts');
          addEventListener('online', () => observer.observe(target), { once: true });
        });
      }
    },
    { rootMargin: AHEAD },
  );
  for (const card of shelf.querySelectorAll('[data-texts]')) watching.observe(card);
}

/**
 * A card whose abstract cannot be had stays as it is.
 * @throws without a network
 */
export async function fillCard(card: HTMLElement, base: string): Promise<void> {
  const { paper = '', texts = '' } = card.dataset;
  const teaser = card.querySelector('.card-teaser');
  const { density } = document.documentElement.dataset;
  if (!teaser || density === 'titles') return;
  if (density !== 'abstracts' && teaser.textContent !== '') return;
  const abstract = (await loadTexts(texts, base))[paper];
  if (abstract === undefined) return;
  teaser.textContent = abstract;
  delete card.dataset['texts'];
}

function loadTexts(name: string, base: string): Promise<TextShard> {
  return remember(shards, name, () => fetchJson(`${base}lists/texts/${name}.json`));
}
