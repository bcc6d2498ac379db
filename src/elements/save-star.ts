import { readBase } from './read-base.ts';
import { readMirror } from './saved/saved-mirror.ts';
import { noteWish, readWishes, type Wish } from './saved/wishes.ts';

/** What a star belongs to: an entry of a list or of results, or the paper of the page. */
const PLACE = '[data-paper], [data-result], [data-similar], .paper';

/** What the reader wishes for papers for which it is not done yet. */
const wished = new Map<string, boolean>();

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
    this.#button.addEventListener('click', () => this.#press());
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

  /** Changes at once, and back where the list could not be changed. The reader may leave the page before it is. */
  #press(): void {
    const wish = { ...this.#paper, isOn: this.#button.ariaPressed !== 'true' };
    this.mark(wish.isOn);
    noteWish(() => localStorage, readBase(), wish);
    void fulfil(wish);
  }
}

/** Without a network before the first press, it is done when a page opens with one. */
async function fulfil(wish: Wish): Promise<void> {
  wished.set(wish.slug, wish.isOn);
  try {
    const { setSaved } = await import('./set-saved.ts');
    saved = await setSaved(wish, readBase());
    wished.delete(wish.slug);
  } catch {
    return;
  }
  markStars();
}

/** From either storage: the list may be kept in this browser, or in this tab alone. */
function readSaved(): ReadonlySet<string> {
  const base = readBase();
  const stores = [() => localStorage, () => sessionStorage];
  return new Set(stores.flatMap((open) => readMirror(open, base)));
}

function markStars(): void {
  for (const star of document.querySelectorAll<SaveStar>('save-star:defined'))
    star.mark(wished.get(star.slug) ?? saved.has(star.slug));
}

// Another tab has changed the list, or the browser brings the page back as it was left.
for (const event of ['storage', 'pageshow']) {
  addEventListener(event, () => {
    saved = readSaved();
    markStars();
  });
}

for (const wish of readWishes(() => localStorage, readBase())) void fulfil(wish);

// A list has fifty, so they come in a task of their own, after what answers keys.
setTimeout(() => customElements.define('save-star', SaveStar));
