import { readSeenPapers } from './lists/seen-papers.ts';
import { sayOffline } from './say-offline.ts';

/** What tells that the reader is about to narrow the list. */
const FIRST_USE = ['focusin', 'pointerdown', 'input'];

/**
 * `<paper-shelf data-base="/" data-list="topics/graphs" data-name="Graphs">`: a list of papers with its tools. How
 * much a card shows is a choice for all lists, remembered in this browser. The list's data are loaded when the reader
 * first narrows it, or when the address asks for it; until then, and without script, the list is the page's own.
 */
class PaperShelf extends HTMLElement {
  #listening: AbortController | undefined;
  #isNarrowing = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#markSeen();
    addEventListener('pageshow', () => this.#markSeen(), { signal });
    this.#offerDensities(signal);
    for (const control of this.querySelectorAll('[data-narrows]')) {
      for (const event of FIRST_USE)
        control.addEventListener(event, () => void this.#narrow(), { signal });
    }
    if (location.search !== '') void this.#narrow();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Done again when the browser brings the page back as it was left. */
  #markSeen(): void {
    const seen = readSeenPapers(() => localStorage);
    for (const card of this.querySelectorAll<HTMLElement>('[data-paper]'))
      card.toggleAttribute('data-seen', seen.has(card.dataset['paper'] ?? ''));
  }

  #offerDensities(signal: AbortSignal): void {
    const { dataset } = document.documentElement;
    for (const choice of this.querySelectorAll<HTMLInputElement>('[name="density"]')) {
      choice.checked = choice.value === dataset['density'];
      choice.addEventListener('change', () => this.#chooseDensity(choice.value, signal), {
        signal,
      });
    }
    if (dataset['density'] === 'abstracts') void this.#fillTexts(signal);
  }

  #chooseDensity(density: string, signal: AbortSignal): void {
    document.documentElement.dataset['density'] = density;
    try {
      localStorage.setItem('density', density);
    } catch {
      // Storage may be blocked; the page has changed, which is all that can be done.
    }
    void this.#fillTexts(signal);
  }

  /** Without the rest of the abstracts, cards keep their beginnings, and the reader who wants it is told. */
  async #fillTexts(signal: AbortSignal): Promise<void> {
    try {
      const { fillTexts } = await import('./card-texts.ts');
      fillTexts(this);
    } catch {
      if (document.documentElement.dataset['density'] !== 'abstracts') return;
      sayOffline('Abstracts');
      addEventListener('online', () => void this.#fillTexts(signal), { once: true, signal });
    }
  }

  async #narrow(): Promise<void> {
    if (this.#isNarrowing || !this.#listening) return;
    const { signal } = this.#listening;
    this.#isNarrowing = true;
    try {
      const { startNarrowing } = await import('./narrow-list.ts');
      startNarrowing(this, signal);
    } catch {
      this.#isNarrowing = false;
      const status = this.querySelector('[data-narrow-status]');
      if (status) status.textContent = 'The list cannot be narrowed now. Are you offline?';
      addEventListener('online', () => void this.#narrow(), { once: true, signal });
    }
  }
}

customElements.define('paper-shelf', PaperShelf);
