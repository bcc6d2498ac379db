import { followTabs } from './follow-tabs.ts';
import { holdFocus } from './hold-focus.ts';
import { createFactsLoader } from './load-facts.ts';
import type { ListChange } from './saved/list-change.ts';
import { followPaper, forgetRemoved, type ListEdit, toPapers } from './saved/list-edits.ts';
import { mirrorList, openSavedStore } from './saved/open-saved-store.ts';
import { formatProblem } from './saved/saved-messages.ts';
import type { SavedList, SavedPaper } from './saved/saved-paper.ts';
import { viewPapers } from './saved/view-list.ts';
import { wireCards } from './saved-actions.ts';
import { createSavedCards } from './saved-cards.ts';
import { createSavedControls } from './saved-controls.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import { wireExport } from './saved-export.ts';
import { createGroupTools } from './saved-group-tools.ts';
import { wireImport } from './saved-import.ts';
import { finishDraft } from './saved-note.ts';
import { wireOffline } from './saved-offline.ts';
import { createProposalPanel } from './saved-proposal.ts';
import { openShared, wireShare } from './saved-share.ts';
import { wireSimilar } from './saved-similar.ts';
import { showEmptiness, showPlace } from './saved-states.ts';
import { createSavedUndo } from './saved-undo.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { writeHistory } from './write-history.ts';

/** Shows the list, follows what other tabs do to it, and wires everything that changes it. */
export async function openSavedList(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const base = root.dataset['base'] ?? '/';
  // Asked for first: the browser looks for the database while the parts of the page are wired.
  void openSavedStore(base);
  let list: SavedList = new Map();
  let shown: readonly SavedPaper[] = [];
  const desk: SavedDesk = {
    root,
    base,
    signal,
    loadFacts: createFactsLoader(base),
    list: () => list,
    shown: () => shown,
    change,
  };
  const controls = createSavedControls(root, signal, show);
  const undo = createSavedUndo(root, signal, apply);
  const showGroupTools = createGroupTools(desk, controls);
  let keep = (): void => {};
  const showCards = createSavedCards(desk, findPart(root, '[data-cards]'), (slug, present) => {
    const edit = followPaper(slug, present);
    if (edit(list) !== list) void change(edit);
  });

  function show(): void {
    const papers = toPapers(list);
    shown = viewPapers(papers, controls.view());
    controls.showCounts(papers);
    showGroupTools(controls.view().group);
    showCards(shown);
    showEmptiness(root, shown.length, papers.length);
  }

  /** @returns whether the list could be read; where not, the page says so, and what it shows stays */
  async function read(): Promise<boolean> {
    const store = await openSavedStore(base);
    const found = await store.read().catch(() => undefined);
    findPart(root, '[data-failure]').hidden = found !== undefined;
    if (!found) return false;
    list = found;
    showPlace(root, store.place);
    show();
    keep();
    return true;
  }

  /** The list as read before, with the change, is shown at once; reading it again follows. */
  async function apply(edit: ListEdit): Promise<ListChange> {
    const store = await openSavedStore(base);
    const made = await store.change(edit);
    const changed = new Map(list);
    for (const { slug, after } of made) {
      if (after) changed.set(slug, after);
      else changed.delete(slug);
    }
    list = changed;
    show();
    keep();
    return made;
  }

  async function change(edit: ListEdit, what?: string): Promise<boolean> {
    const returnFocus = holdFocus(root);
    try {
      const made = await apply(edit);
      if (what !== undefined && made.length > 0) undo.remember(what, made);
      return true;
    } catch (error) {
      undo.say(formatProblem(error));
      return false;
    } finally {
      returnFocus();
    }
  }

  if (!(await read())) return;
  const panel = createProposalPanel(desk, forgetFragment);
  wireCards(desk);
  wireExport(desk);
  wireImport(desk, panel);
  wireShare(desk);
  wireSimilar(desk);
  followTabs(base, signal, createLatestRunner(read));
  addEventListener('hashchange', () => void openShared(desk, panel, undo.say), { signal });
  for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  root.dataset['state'] = 'done';
  await finishDraft(desk);
  await openShared(desk, panel, undo.say);
  await isPainted();
  await tidy();

  /** What need not be done before the list can be read. */
  async function tidy(): Promise<void> {
    const { place } = await openSavedStore(base);
    if (place === 'browser') {
      await change(forgetRemoved(new Date().toISOString()));
      mirrorList(list, base, () => localStorage);
    }
    keep = await wireOffline(desk);
  }
}

function isPainted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A list that was added, or not, is not proposed again when the page is loaded anew. */
function forgetFragment(): void {
  writeHistory('replaceState', history.state, location.pathname + location.search);
}
