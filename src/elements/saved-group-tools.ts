import { deleteGroup, renameGroup } from './saved/list-edits.ts';
import type { SavedControls } from './saved-controls.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';

/** Wires what can be done with the group that is shown. @returns shows the tools of a group; none for no name */
export function createGroupTools(
  desk: SavedDesk,
  controls: SavedControls,
): (group: string) => void {
  const form = findPart<HTMLFormElement>(desk.root, '[data-group-tools]');
  const field = findPart<HTMLInputElement>(form, 'input');
  let shown = '';

  function rename(event: SubmitEvent): void {
    event.preventDefault();
    const [from, to] = [shown, field.value.replace(/\s+/g, ' ').trim()];
    if (to === '' || to === from) return;
    controls.chooseGroup(to);
    void desk.change(renameGroup(from, to), `“${from}” is called “${to}” now.`);
  }

  function remove(): void {
    const name = shown;
    controls.chooseGroup('');
    void desk.change(deleteGroup(name), `Group “${name}” deleted; its papers are still saved.`);
  }

  form.addEventListener('submit', rename, { signal: desk.signal });
  findPart(form, '[data-delete]').addEventListener('click', remove, { signal: desk.signal });
  return (group) => {
    form.hidden = group === '';
    if (shown !== group) field.value = group;
    shown = group;
  };
}
