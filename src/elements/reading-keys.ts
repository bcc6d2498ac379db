import { isTyping } from './is-typing.ts';
import { toReadingKey } from './lists/reading-key.ts';
import { LEAVING, recordTrail } from './record-trail.ts';
import { sayOffline } from './say-offline.ts';
import { areSingleKeysOn } from './single-keys.ts';

/**
 * `<reading-keys>` around the button that opens the help sheet: the keys j, k, o, s and ?, on every page. What they do
 * is loaded on first use. It also notes the list that the reader leaves for a paper.
 */
class ReadingKeys extends HTMLElement {
  #listening: AbortController | undefined;

  #steps: Promise<typeof import('./card-steps.ts')> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Without a network before the first key, keys do nothing.
    document.addEventListener('keydown', (event) => void this.#onKey(event).catch(() => {}), {
      signal,
    });
    for (const event of LEAVING)
      document.addEventListener(event, recordTrail, { signal, capture: true });
    this.querySelector('button')?.addEventListener(
      'click',
      () => void openSheet().catch(() => sayOffline('The list of keys')),
      {
        signal,
      },
    );
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** All keys wait for one promise, so that what is typed while it loads is done in its order. */
  #loadSteps() {
    this.#steps ??= import('./card-steps.ts').catch((error) => {
      this.#steps = undefined;
      throw error;
    });
    return this.#steps;
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const key = toReadingKey(event);
    if (!key || event.defaultPrevented || event.isComposing || isTyping(event)) return;
    if (!areSingleKeysOn(() => localStorage) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (key === 'help') return openSheet();
    const { stepToCard, openCard, saveCard } = await this.#loadSteps();
    if (key === 'open') openCard();
    else if (key === 'save') saveCard();
    else stepToCard(key);
  }
}

async function openSheet(): Promise<void> {
  const { openKeySheet } = await import('./key-sheet.ts');
  openKeySheet();
}

customElements.define('reading-keys', ReadingKeys);
