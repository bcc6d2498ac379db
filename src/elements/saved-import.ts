import { loadList } from './load-list.ts';
import { readImport } from './saved/read-import.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import type { ProposalPanel } from './saved-proposal.ts';

/** Wires the ways in: a file, or a text pasted. What they hold is shown first. */
export function wireImport(desk: SavedDesk, panel: ProposalPanel): void {
  const root = findPart(desk.root, '[data-import]');
  const file = findPart<HTMLInputElement>(root, '[type="file"]');
  const pasted = findPart<HTMLTextAreaElement>(root, 'textarea');
  const status = findPart(root, '[role="status"]');

  async function look(text: string, from: string): Promise<void> {
    status.textContent = '';
    panel.hide();
    try {
      const loadPapers = async () => (await loadList(desk.base, 'papers')).papers;
      const { papers, unknown } = await readImport(text, new Date().toISOString(), loadPapers);
      if (papers.length + unknown.length > 0) panel.show({ from, papers, unknown });
      else status.textContent = 'No paper was found in it.';
    } catch {
      status.textContent = 'The papers of this site could not be loaded. Are you offline?';
    }
  }

  async function lookAtFile(): Promise<void> {
    const chosen = file.files?.[0];
    if (!chosen) return;
    await look(await chosen.text(), `“${chosen.name}”`);
    file.value = '';
  }

  file.addEventListener('change', () => void lookAtFile(), { signal: desk.signal });
  findPart(root, '[data-look]').addEventListener(
    'click',
    () => void look(pasted.value, 'the pasted text'),
    { signal: desk.signal },
  );
}
