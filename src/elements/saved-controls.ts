import { createElement } from './create-element.ts';
import { followTyping } from './follow-typing.ts';
import type { SavedPaper } from './saved/saved-paper.ts';
import {
  countGroups,
  formatListView,
  hasMark,
  type ListView,
  markFilters,
  parseListView,
} from './saved/view-list.ts';
import { findPart } from './saved-desk.ts';

/** What the list is narrowed and sorted by; the address of the page says the same. */
export interface SavedControls {
  readonly view: () => ListView;
  /** Shows which marks and groups there are, and how many papers have them. */
  readonly showCounts: (papers: readonly SavedPaper[]) => void;
  readonly chooseGroup: (name: string) => void;
}

/** @param onView called whenever something else is to be shown */
export function createSavedControls(
  root: HTMLElement,
  signal: AbortSignal,
  onView: () => void,
): SavedControls {
  const words = findPart<HTMLInputElement>(root, '[name="words"]');
  const mark = findPart<HTMLSelectElement>(root, '[name="mark"]');
  const group = findPart<HTMLSelectElement>(root, '[name="group"]');
  const sort = findPart<HTMLSelectElement>(root, '[name="sort"]');
  const typing = followTyping(signal);
  let view = parseListView(location.search);

  function read(): void {
    const query = new URLSearchParams(
      [words, mark, group, sort].map(({ name, value }) => [name, value]),
    );
    follow(parseListView(query.toString()));
  }

  function follow(next: ListView): void {
    view = next;
    onView();
    typing.follow(location.pathname + formatListView(view));
  }

  words.value = view.text;
  mark.value = view.mark;
  sort.value = view.sort;
  words.addEventListener('input', read, { signal });
  for (const control of [mark, group, sort]) {
    control.addEventListener('input', read, { signal });
    control.addEventListener('input', typing.settle, { signal });
  }

  return {
    view: () => view,
    showCounts(papers) {
      for (const [at, name] of markFilters.entries()) showCount(mark.options[at], papers, name);
      group.replaceChildren(...createGroups(countGroups(papers), view.group));
      group.hidden = group.options.length === 1;
    },
    chooseGroup: (name) => follow({ ...view, group: name }),
  };
}

function showCount(
  option: HTMLOptionElement | undefined,
  papers: readonly SavedPaper[],
  filter: (typeof markFilters)[number],
): void {
  if (!option) return;
  const count = papers.filter((paper) => hasMark(paper, filter)).length;
  option.textContent = `${option.dataset['name']} (${count})`;
}

/** The group chosen stays among them even when its last paper has left it. */
function createGroups(counts: ReadonlyMap<string, number>, chosen: string): HTMLOptionElement[] {
  const names = new Map([
    ...counts,
    ...(chosen ? [[chosen, counts.get(chosen) ?? 0] as const] : []),
  ]);
  const options = [...names].map(([name, count]) =>
    createElement('option', { value: name, selected: name === chosen }, `${name} (${count})`),
  );
  return [createElement('option', { value: '' }, 'All groups'), ...options];
}
