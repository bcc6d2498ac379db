import { createElement } from './create-element.ts';
import { formatPapers } from './format-count.ts';
import { holdFocus } from './hold-focus.ts';
import { addPapers, countMerge } from './saved/merge-lists.ts';
import { formatMerge } from './saved/saved-messages.ts';
import type { SavedPaper } from './saved/saved-paper.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';

/** Papers that a link, a file or a pasted text brings. */
export interface Proposal {
  /** Where they are from, for the heading: `this link`. */
  readonly from: string;
  readonly papers: readonly SavedPaper[];
  /** What was named and is not on this site. */
  readonly unknown: readonly string[];
}

/** Shows what would be added, and adds it only when the reader says so. It stays until that is kept. */
export interface ProposalPanel {
  readonly show: (proposal: Proposal) => void;
  readonly hide: () => void;
}

/** @param onEnd called when the reader has decided */
export function createProposalPanel(desk: SavedDesk, onEnd: () => void): ProposalPanel {
  const panel = findPart(desk.root, '[data-proposal]');
  const accept = findPart<HTMLButtonElement>(panel, '[data-accept]');
  let proposed: Proposal | undefined;

  async function end(isAccepted: boolean): Promise<void> {
    const papers = proposed?.papers ?? [];
    const returnFocus = holdFocus(desk.root);
    const what = `${formatPapers(papers.length)} added.`;
    if (isAccepted && !(await desk.change(addPapers(papers), what))) return;
    panel.hidden = true;
    onEnd();
    returnFocus();
  }

  accept.addEventListener('click', () => void end(true), { signal: desk.signal });
  findPart(panel, '[data-refuse]').addEventListener('click', () => void end(false), {
    signal: desk.signal,
  });
  return {
    show(proposal) {
      proposed = proposal;
      fillPanel(panel, desk, proposal);
      const { added, joined } = countMerge(desk.list(), proposal.papers);
      accept.hidden = added + joined === 0;
      panel.hidden = false;
      findPart(panel, 'h2').focus();
    },
    hide() {
      panel.hidden = true;
    },
  };
}

function fillPanel(panel: HTMLElement, desk: SavedDesk, { from, papers, unknown }: Proposal): void {
  const lost =
    unknown.length > 0 ? ` ${formatPapers(unknown.length)} not on this site: left out.` : '';
  findPart(panel, 'h2').textContent = `${formatPapers(papers.length)} in ${from}`;
  findPart(panel, '[data-counts]').textContent =
    formatMerge(countMerge(desk.list(), papers)) + lost;
  findPart(panel, '[data-titles]').replaceChildren(
    ...papers.map(({ title }) => createElement('li', { dir: 'auto' }, title)),
    ...unknown.map((title) => createElement('li', { dir: 'auto' }, `${title} (not on this site)`)),
  );
}
