import type { Diagnostic } from '../diagnostic.ts';

interface Verdict {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

const asText =
  'In the browser, select the listing, copy it, and save it as a plain text file in UTF-8.';

/**
 * Recognizes a file that holds no dump at all: empty, a saved web page, a PDF, another binary file, a table.
 * @param body the file below its front matter.
 * @param line where the body begins.
 * @returns one error, or `undefined` for a file that can be parsed.
 */
export function findUnreadable(file: string, body: string, line: number): Diagnostic | undefined {
  const verdict = judge(body);
  return verdict && { ...verdict, severity: 'error', file, line };
}

function judge(body: string): Verdict | undefined {
  const head = body.slice(0, 4096);
  if (body.trim() === '') return empty;
  if (/^\s*%PDF-/.test(head)) return pdf;
  if (/^\s*\{\\rtf\d/.test(head)) return richText;
  if (/^Content-Type: multipart\/related\b/im.test(head)) return webPage;
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    ) ||
    hasMostlyTags(head)
  )
    return webPage;
  if (isData(head)) return data;
  if (hasMoreLines(body, mostLines)) return tooLong;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a binary file is known by.
  return /[\u0000-\u0008\u000E-\u001A]/.test(head) || countReplacements(head) > 8
    ? binary
    : undefined;
}

/** More lines take longer than the few seconds that a file may take. 30,000 wrapped papers have fewer. */
const mostLines = 1_000_000;

/** Blank lines do not count: they cost next to nothing. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 1;
  for (let end = text.indexOf('\n'); end >= 0 && lines <= most; end = text.indexOf('\n', end + 1)) {
    if (text[end + 1] !== '\n' && text[end + 1] !== '\r') lines += 1;
  }
  return lines > most;
}

/** JSON, also an object a line; BibTeX; XML, as of a feed; a table whose first line names its columns. */
function isData(head: string): boolean {
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(head)) return true;
  if (/^\s*(?:\[\s*)?\{\s*"[\w -]{1,40}"\s*:/.test(head)) return true;
  if (/^\s*@(?:article|inproceedings|misc|book|phdthesis|techreport)\s*\{/i.test(head)) return true;
  const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
  const columns = first
    .split(/[,;\t]/)
    .map((name) => name.trim().replaceAll('"', '').toLowerCase());
  return columns.includes('title') && (columns.includes('abstract') || columns.includes('summary'));
}

/** A dump may mention a tag or two; a web page has one every few words. */
function hasMostlyTags(text: string): boolean {
  const tags =
    text.match(/<\/?(?:div|span|p|a|li|ul|script|meta|link|h[1-6]|section|article|svg|button)\b/gi)
      ?.length ?? 0;
  return tags > 10 && tags * 120 > text.length;
}

/** U+FFFD stands where bytes were no UTF-8. */
function countReplacements(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0;
}

const empty: Verdict = {
  rule: 'listing-empty',
  message: 'The file holds no text below its front matter.',
  hint: 'Paste the dump below the front matter, or delete the file.',
};
const pdf: Verdict = {
  rule: 'listing-is-pdf',
  message: 'The file is a PDF, not text.',
  hint: `Paperstacks reads listings, not papers. ${asText}`,
};
const webPage: Verdict = {
  rule: 'listing-is-html',
  message: 'The file is a web page saved as HTML, not the text of one.',
  hint: asText,
};
const data: Verdict = {
  rule: 'listing-is-data',
  message: 'The file holds data (JSON, BibTeX, XML or a table), not the text of a listing.',
  hint: 'Write each paper as two paragraphs with a blank line between them: its title, then its abstract.',
};
const richText: Verdict = {
  rule: 'listing-not-text',
  message: 'The file is rich text (RTF), not plain text.',
  hint: 'Save it as plain text in UTF-8.',
};
const tooLong: Verdict = {
  rule: 'listing-too-long',
  message: 'The file has more than 1,000,000 lines of text, which no listing has.',
  hint: 'Look whether it is a listing. If it is, cut it into several files.',
};
const binary: Verdict = {
  rule: 'listing-not-text',
  message: 'The file is not text in UTF-8.',
  hint: asText,
};
