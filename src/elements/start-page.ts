// What all pages have before any interaction, in one file: together it compresses better than apart. Elements that a
// page does not have cost it nothing.
import './site-search.ts';
import './theme-switch.ts';
import './reading-keys.ts';
import './save-star.ts';
import './paper-shelf.ts';
import './paper-trail.ts';
import './cite-paper.ts';
import './similar-text.ts';
import { layOutCards } from './lay-out-cards.ts';
import { readBase } from './read-base.ts';
import { sayOffline } from './say-offline.ts';
import { startSearchThread } from './search/search-thread.ts';

layOutCards();

// Two elements are nearly all of their page. It can be read, and typed into, at once; what fills it follows.
if (document.querySelector('search-page')) {
  // Where the address asks for something, what answers is needed first.
  if (location.search !== '') startSearchThread(readBase());
  void import('./search-page.ts');
}
const list = document.querySelector('saved-list');
if (list) {
  import('./saved-list.ts').catch(() => {
    list.querySelector('[data-failure]')?.removeAttribute('hidden');
  });
}

// Only who points at the map needs to know what its dots are.
for (const map of document.querySelectorAll<HTMLElement>('[data-atlas]'))
  map.addEventListener('pointerover', (event) => void equipAtlas(map, event), { once: true });

async function equipAtlas(root: HTMLElement, event: PointerEvent): Promise<void> {
  try {
    const { pointAtPapers } = await import('./point-at-papers.ts');
    pointAtPapers(root, event);
  } catch {
    sayOffline('The papers of the map');
  }
}
