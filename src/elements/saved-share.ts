import { copyText } from './copy-text.ts';
import { formatPapers } from './format-count.ts';
import {
  formatShareLink,
  parseShareLink,
  type SharedPaper,
  toSavedPaper,
} from './saved/share-link.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import type { ProposalPanel } from './saved-proposal.ts';

/** Wires the button that makes a link of the papers shown. */
export function wireShare(desk: SavedDesk): void {
  const root = findPart(desk.root, '[data-share]');
  const withNotes = findPart<HTMLInputElement>(root, '[name="notes"]');
  const made = findPart(root, '[data-made]');
  const field = findPart<HTMLInputElement>(made, 'input');
  const status = findPart(root, '[role="status"]');

  async function makeLink(): Promise<void> {
    const papers = desk.shown();
    const bare = papers.map(({ slug }) => ({ slug, mark: undefined, note: '', groups: [] }));
    const fragment = await formatShareLink(withNotes.checked ? papers : bare);
    field.value = new URL(`${desk.base}saved/${fragment}`, location.href).href;
    made.hidden = false;
    const isCopied = await copyText(field.value);
    if (!isCopied) field.select();
    const how = isCopied ? 'copied' : 'made: copy it with Ctrl C or ⌘ C';
    status.textContent = `Link to ${formatPapers(papers.length)} ${how}.`;
  }

  findPart(root, '[data-link]').addEventListener('click', () => void makeLink(), {
    signal: desk.signal,
  });
}

/** Shows what the address of this page brings, if it holds a list. */
export async function openShared(
  { loadFacts }: SavedDesk,
  panel: ProposalPanel,
  say: (text: string) => void,
): Promise<void> {
  const shared = await parseShareLink(location.hash);
  if (shared.kind === 'none') return;
  if (shared.kind !== 'list') return say(linkProblems[shared.kind]);
  const facts = await loadFacts(shared.papers.map(({ slug }) => slug)).catch(() => undefined);
  const now = new Date().toISOString();
  const known = shared.papers.filter(({ slug }) => facts?.has(slug) ?? true);
  const unknown = shared.papers.filter((paper) => !known.includes(paper)).map(toTitle);
  const papers = known.map((paper) => {
    const found = facts?.get(paper.slug);
    const slug = found?.movedTo ?? paper.slug;
    return toSavedPaper({ ...paper, slug }, found?.citation.title ?? toTitle(paper), now);
  });
  panel.show({ from: 'this link', papers, unknown });
}

const linkProblems = {
  damaged: 'The link to a list is damaged: perhaps its end was cut off. Nothing was added.',
  newer: 'The link was made by a newer version of this site. Reload the page to open it.',
};

/** What an address tells of a title. */
function toTitle({ slug }: SharedPaper): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
