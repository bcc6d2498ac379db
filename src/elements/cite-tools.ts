import type { Citation } from '../site/cite/citation.ts';
import { type ReferenceFormat, referenceFormats } from '../site/cite/reference-formats.ts';
import { copyText } from './copy-text.ts';
import { createElement } from './create-element.ts';

/** Puts a choice of formats, and buttons that copy the reference or its key, above the reference in an element. */
export function addCiteTools(element: HTMLElement): void {
  const shown = element.querySelector('pre');
  const citation = readCitation(element);
  if (!shown || !citation) return;
  const status = createElement('span', { role: 'status', class: 'hint' });
  const copy = async (text: string, what: string) => {
    status.textContent = (await copyText(text)) ? `${what} copied` : copyByHand(shown);
  };
  const tools = createElement(
    'div',
    { class: 'cite-tools' },
    createFormatSelect((format) => {
      shown.textContent = format.write(citation);
      status.textContent = '';
    }),
    createButton('Copy', () => copy(shown.textContent ?? '', 'Reference')),
    createButton('Copy key', () => copy(citation.key, 'Key')),
    status,
  );
  element.prepend(tools);
}

function readCitation(element: HTMLElement): Citation | undefined {
  const text = element.dataset['citation'];
  return text === undefined ? undefined : JSON.parse(text);
}

function createFormatSelect(onChoice: (format: ReferenceFormat) => void): HTMLSelectElement {
  const options = referenceFormats.map(({ name }) => createElement('option', {}, name));
  const select = createElement(
    'select',
    { class: 'quiet-select', 'aria-label': 'Format' },
    ...options,
  );
  select.addEventListener('change', () => {
    const format = referenceFormats[select.selectedIndex];
    if (format) onChoice(format);
  });
  return select;
}

function createButton(name: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: 'link-button' }, name);
  button.addEventListener('click', onClick);
  return button;
}

/** Where a browser does not let a page copy, the reader does it. */
function copyByHand(shown: HTMLElement): string {
  getSelection()?.selectAllChildren(shown);
  return 'Selected; copy it with Ctrl C or ⌘ C';
}
