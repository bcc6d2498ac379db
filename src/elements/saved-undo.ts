import { type ListChange, undoChange } from './saved/list-change.ts';
import type { ListEdit } from './saved/list-edits.ts';
import { formatProblem } from './saved/saved-messages.ts';
import { findPart } from './saved-desk.ts';

/** What was done last, and the way back, step by step for as long as the page is open. */
export interface SavedUndo {
  /** @param what was done, in a sentence */
  readonly remember: (what: string, change: ListChange) => void;
  readonly say: (text: string) => void;
}

/** @param apply makes a change that is not remembered */
export function createSavedUndo(
  root: HTMLElement,
  signal: AbortSignal,
  apply: (edit: ListEdit) => Promise<ListChange>,
): SavedUndo {
  const done = findPart(root, '[data-done]');
  const button = findPart<HTMLButtonElement>(root, '[data-undo]');
  const steps: { readonly what: string; readonly change: ListChange }[] = [];

  function say(text: string): void {
    done.textContent = text;
    button.hidden = steps.length === 0;
  }

  async function undo(): Promise<void> {
    const step = steps.pop();
    if (!step) return;
    try {
      const undone = await apply(undoChange(step.change));
      const left = step.change.length - undone.length;
      say(left > 0 ? 'Undone, but for what has been changed again since.' : `Undone: ${step.what}`);
    } catch (error) {
      steps.push(step);
      say(formatProblem(error));
    }
    if (button.hidden) done.focus();
  }

  button.addEventListener('click', () => void undo(), { signal });
  return {
    remember(what, change) {
      steps.push({ what, change });
      say(what);
    },
    say,
  };
}
