/**
 * `<similar-text>` around a form with a text, a status and a place for results: finds papers like the text. What finds
 * them is loaded when the reader opens the details, and once more on sending if that failed.
 */
class SimilarText extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const load = () => void loadAnswer().catch(() => undefined);
    this.querySelector('details')?.addEventListener('toggle', load, { signal, once: true });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    void this.#answer();
  }

  /** Enter makes a new line, as in any text. */
  #onKey(event: KeyboardEvent): void {
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSent && !event.isComposing) this.querySelector('form')?.requestSubmit();
  }

  async #answer(): Promise<void> {
    try {
      const { answerText } = await loadAnswer();
      answerText(this);
    } catch {
      const status = this.querySelector('[data-similar-status]');
      if (status) status.textContent = 'This could not be loaded: you may be offline.';
    }
  }
}

function loadAnswer() {
  return import('./answer-text.ts');
}

customElements.define('similar-text', SimilarText);
