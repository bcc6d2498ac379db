import { createElement } from './create-element.ts';
import { areSingleKeysOn, setSingleKeys } from './single-keys.ts';

/** The parts of the search box that change. */
export interface SearchDialogParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Spoken when it changes. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

export function createSearchDialogParts(base: string): SearchDialogParts {
  const input = createElement('input', {
    type: 'search',
    name: 'q',
    class: 'search-input',
    'aria-label': 'Search titles and abstracts',
    'aria-describedby': 'search-help',
    placeholder: 'Search titles and abstracts',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = createElement(
    'button',
    { type: 'button', class: 'quiet-button', 'data-close': true },
    'Close',
  );
  const form = createElement(
    'form',
    { action: `${base}search/`, method: 'get', class: 'search-bar' },
    input,
    close,
  );
  const status = createElement('p', {
    class: 'search-status',
    role: 'status',
    'data-search-status': true,
  });
  const results = createElement('div', { class: 'search-results', 'data-state': 'idle' });
  const dialog = createElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search papers' },
    createElement(
      'div',
      { class: 'search-panel' },
      createElement('search', {}, form),
      status,
      results,
      createHelp(),
    ),
  );
  return { dialog, form, input, status, results };
}

/** One line of syntax, one of keys, and the switch for keys that need no Ctrl or ⌘. */
function createHelp(): HTMLElement {
  const code = (text: string) => createElement('code', {}, text);
  const key = (text: string) => createElement('kbd', {}, text);
  return createElement(
    'footer',
    { class: 'search-help' },
    createElement(
      'p',
      { id: 'search-help' },
      code('"exact phrase"'),
      ' ',
      code('-without'),
      ' ',
      code('topic:robotics'),
    ),
    createElement(
      'p',
      {},
      key('↑'),
      ' ',
      key('↓'),
      ' choose ',
      key('Enter'),
      ' open ',
      key('Ctrl Enter'),
      ' new tab ',
      key('Esc'),
      ' close',
    ),
    createSingleKeySwitch(),
  );
}

function createSingleKeySwitch(): HTMLElement {
  const box = createElement('input', { type: 'checkbox' });
  box.checked = areSingleKeysOn(() => localStorage);
  box.addEventListener('change', () => setSingleKeys(() => localStorage, box.checked));
  return createElement('label', {}, box, ' ', createElement('kbd', {}, '/'), ' opens the search');
}
