import { createElement } from './create-element.ts';
import { areSingleKeysOn, setSingleKeys } from './single-keys.ts';

/** Keys that do something alone, and what; then those that need Ctrl or ⌘. */
const singleKeys = [
  [['/'], 'Search'],
  [['j'], 'Next paper, in a list and from a paper'],
  [['k'], 'Previous paper, in a list and from a paper'],
  [['o', 'Enter'], 'Open the paper'],
  [['s'], 'Save the paper, or take it off the reading list'],
  [['?'], 'Show these keys'],
] as const;
const otherKeys = [
  [['Ctrl K', '⌘ K'], 'Search'],
  [['↑', '↓'], 'Choose a search result'],
  [['Ctrl Enter', '⌘ Enter'], 'Open a search result in a new tab'],
  [['Esc'], 'Close'],
] as const;

/** Opens the sheet of all keys over the page; it holds the switch that turns single keys off (WCAG 2.1.4). */
export function openKeySheet(): void {
  const open = document.querySelector<HTMLDialogElement>('.key-sheet');
  const sheet = open ?? createSheet();
  if (!open) document.body.append(sheet);
  if (!sheet.open) sheet.showModal();
}

function createSheet(): HTMLDialogElement {
  const close = createElement('button', { class: 'quiet-button', autofocus: true }, 'Close');
  const sheet = createElement(
    'dialog',
    { class: 'key-sheet', 'aria-labelledby': 'key-sheet-title' },
    createElement(
      'form',
      { method: 'dialog' },
      createElement('h2', { id: 'key-sheet-title' }, 'Keyboard shortcuts'),
      close,
    ),
    createKeyList(singleKeys),
    createSwitch(),
    createKeyList(otherKeys),
  );
  sheet.addEventListener('close', () => sheet.remove());
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  return sheet;
}

function createKeyList(
  keys: readonly (readonly [keys: readonly string[], does: string])[],
): HTMLElement {
  const rows = keys.map(([names, does]) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, ...names.map((name) => createElement('kbd', {}, name))),
      createElement('dd', {}, does),
    ),
  );
  return createElement('dl', {}, ...rows);
}

function createSwitch(): HTMLElement {
  const box = createElement('input', { type: 'checkbox' });
  const note = createElement('p', { class: 'hint', role: 'status' });
  box.checked = areSingleKeysOn(() => localStorage);
  box.addEventListener('change', () => {
    const isKept = setSingleKeys(() => localStorage, box.checked);
    note.textContent = isKept ? '' : 'This browser does not let the site remember that.';
  });
  return createElement(
    'div',
    { class: 'key-switch' },
    createElement('label', {}, box, ' Single-key shortcuts are on'),
    note,
  );
}
