import { createElement } from './create-element.ts';
import { putInGroup, toPapers } from './saved/list-edits.ts';
import { countGroups } from './saved/view-list.ts';
import type { SavedDesk } from './saved-desk.ts';

/** Fills the choice of groups in a card, when the reader opens it. */
export function fillGroups(details: HTMLDetailsElement, slug: string, desk: SavedDesk): void {
  const own = desk.list().get(slug)?.groups ?? [];
  const names = [...countGroups(toPapers(desk.list())).keys()];
  const boxes = names.map((name) => createBox(name, own.includes(name), slug, desk));
  details.querySelector('div')?.remove();
  details.append(createElement('div', {}, ...boxes, createNewGroup(details, slug, desk)));
}

function createBox(name: string, isIn: boolean, slug: string, desk: SavedDesk): HTMLElement {
  const box = createElement('input', { type: 'checkbox' });
  box.checked = isIn;
  box.addEventListener('change', () => put(name, box.checked, slug, desk));
  return createElement('label', { class: 'saved-check' }, box, ` ${name}`);
}

function createNewGroup(details: HTMLDetailsElement, slug: string, desk: SavedDesk): HTMLElement {
  const field = createElement('input', { class: 'saved-field', autocomplete: 'off' });
  field.ariaLabel = 'Name of a new group';
  field.placeholder = 'New group';
  const add = createElement('button', { class: 'link-button' }, 'Add');
  const form = createElement('form', { class: 'saved-new' }, field, add);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (field.value.trim() === '') return;
    const isKept = await put(field.value, true, slug, desk);
    if (!isKept) return;
    fillGroups(details, slug, desk);
    details.querySelector<HTMLInputElement>('.saved-field')?.focus();
  });
  return form;
}

function put(name: string, isIn: boolean, slug: string, desk: SavedDesk): Promise<boolean> {
  const group = name.replace(/\s+/g, ' ').trim();
  const what = isIn ? `Put into “${group}”.` : `Taken out of “${group}”.`;
  return desk.change(putInGroup(slug, group, isIn), what);
}
