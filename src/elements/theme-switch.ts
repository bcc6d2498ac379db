/**
 * `<theme-switch>`: a select of light, dark or the system's theme, remembered in this browser. The markup is hidden
 * until this runs, because without script the system's theme is the only one. Where storage is blocked the choice
 * holds for the page.
 */
class ThemeSwitch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => chooseTheme(select.value), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function chooseTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be blocked; the page has changed, which is all that can be done.
  }
}

customElements.define('theme-switch', ThemeSwitch);
