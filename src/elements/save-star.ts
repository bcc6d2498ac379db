import { readBase } from './read-base.ts';
import { readMirror } from './saved/saved-mirror.ts';

/** What a star belongs to: an entry of a list or of results, or the paper of the page. */
const PLACE = '[data-paper], [data-result], [data-similar], .paper';

/** Slugs of the papers whose stars are on. */
let saved = readSaved();

/**
 * `<save-star>` in a card, or `<save-star data-slug="…">` on a paper's page: a button that saves the paper, or takes it
 * off the reading list. It makes the button itself, so that there is none without script. The list is opened when a
 * star is first pressed; until then its second, shorter form tells which stars are on.
 */
class SaveStar extends HTMLElement {
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    if (this.#button.isConnected) return;
    const { slug, title } = this.#paper;
    this.#button.type = 'button';
    this.#button.ariaLabel = `Save ${title}`;
    this.#button.addEventListener('click', () => void this.#press());
    this.append(this.#button);
    this.mark(saved.has(slug));
  }

  get #paper() {
    const place = this.closest<HTMLElement>(PLACE);
    const { paper, result, similar } = place?.dataset ?? {};
    return {
      slug: this.dataset['slug'] ?? paper ?? result ?? similar ?? '',
      title: place?.querySelector('h1, a')?.textContent ?? '',
    };
  }

  get slug(): string {
    return this.#paper.slug;
  }

  mark(isOn: boolean): void {
    this.#button.ariaPressed = String(isOn);
  }

  /** Changes at once, and back where the list could not be changed. */
  async #press(): Promise<void> {
    this.mark(!saved.has(this.slug));
    try {
      const { toggleSaved } = await import('./toggle-saved.ts');
      saved = await toggleSaved(this.#paper, readBase());
    } catch {
      // Offline before the first press, perhaps.
    }
    markStars();
  }
}

/** From either storage: the list may be kept in this browser, or in this tab alone. */
function readSaved(): ReadonlySet<string> {
  const base = readBase();
  const stores = [() => localStorage, () => sessionStorage];
  return new Set(stores.flatMap((open) => readMirror(open, base)));
}

function markStars(): void {
  for (const star of document.querySelectorAll<SaveStar>('save-star'))
    star.mark(saved.has(star.slug));
}

// Another tab has changed the list, or the browser brings the page back as it was left.
for (const event of ['storage', 'pageshow']) {
  addEventListener(event, () => {
    saved = readSaved();
    markStars();
  });
}

customElements.define('save-star', SaveStar);
