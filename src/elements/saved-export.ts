import { copyText } from './copy-text.ts';
import { createElement } from './create-element.ts';
import { formatPapers } from './format-count.ts';
import { exportFormats } from './saved/export-formats.ts';
import type { SavedPaper } from './saved/saved-paper.ts';
import { type CitedPaper, toCitation } from './saved/to-citation.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';

/** Wires the buttons that take the papers shown out, as a file or to the clipboard. */
export function wireExport(desk: SavedDesk): void {
  const root = findPart(desk.root, '[data-export]');
  const select = findPart<HTMLSelectElement>(root, '[name="format"]');
  const status = findPart(root, '[role="status"]');

  async function write(): Promise<
    { text: string; format: (typeof exportFormats)[number] } | undefined
  > {
    const format = exportFormats[select.selectedIndex];
    if (!format) return undefined;
    const { cited, unknown } = await citePapers(desk);
    const note = unknown > 0 ? `; ${unknown} without what only the site knows` : '';
    status.textContent = `${formatPapers(cited.length)}${note}`;
    return { text: format.write(cited, new Date().toISOString()), format };
  }

  async function download(): Promise<void> {
    const written = await write();
    if (!written) return;
    const { text, format } = written;
    const url = URL.createObjectURL(new Blob([text], { type: format.mediaType }));
    createElement('a', { href: url, download: `reading-list${format.extension}` }).click();
    URL.revokeObjectURL(url);
  }

  async function copy(): Promise<void> {
    const written = await write();
    if (!written) return;
    const isCopied = await copyText(written.text);
    status.textContent = isCopied
      ? `Copied: ${status.textContent}`
      : 'This browser does not let the page copy. Download it instead.';
  }

  findPart(root, '[data-download]').addEventListener('click', () => void download(), {
    signal: desk.signal,
  });
  findPart(root, '[data-copy]').addEventListener('click', () => void copy(), {
    signal: desk.signal,
  });
}

/** Without a network, references are titles and addresses. */
async function citePapers({ shown, loadFacts, base }: SavedDesk) {
  const papers = shown();
  const facts = await loadFacts(papers.map(({ slug }) => slug)).catch(() => new Map());
  const toUrl = (slug: string) => new URL(`${base}papers/${slug}/`, location.href).href;
  const cite = (paper: SavedPaper): CitedPaper => ({
    paper,
    citation: toCitation(paper, facts.get(paper.slug)?.citation, toUrl),
  });
  return {
    cited: papers.map(cite),
    unknown: papers.filter(({ slug }) => !facts.has(slug)).length,
  };
}
