import { groupEnd } from '../math/command-span.ts';

/** An address as it stands in a text. */
export interface FoundAddress {
  /** Span of the address and of the debris around it: `\url{…}`, a second copy in braces, `{here}`. */
  readonly start: number;
  readonly end: number;
  /** The address itself, without what the sentence put behind it. */
  readonly address: string;
}

/** Longest address that is read, in UTF-16 units. */
const longestAddress = 500;

const schemeOrKnownHost =
  /(?<![A-Za-z\d@./_-])(?:https?: ?\/(?:\/|(?=[a-z\d-]{1,60}\.[a-z]))|www\.(?=[a-z\d])|(?:github|gitlab|huggingface)\.(?:com|co)\/(?=[\w-]{1,60}\/))/gi;

/**
 * All addresses of a text, in order. An address ends at a space, a quotation mark, an angle bracket or a brace; the
 * punctuation of the sentence and brackets that open outside of it are not part of it. TeX's `\href{address}{words}`
 * without its command leaves "address{words}": the words, or the second copy of the address, are debris.
 */
export function findAddresses(text: string): readonly FoundAddress[] {
  if (!text.includes('/') && !/www\.|b\.io/i.test(text)) return [];
  const found: FoundAddress[] = [];
  for (const { index: start, 0: typed } of findBeginnings(text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const from = start + typed.length;
    const length = addressLength(text, from);
    const address = unescapeTex(repairScheme(typed) + text.slice(from, from + length));
    if (!isWebAddress(address)) continue;
    found.push({ ...widen(text, start, from + length), address });
  }
  return found;
}

/** Where addresses begin, in order, with their scheme or known host. */
function findBeginnings(text: string): Iterable<Beginning> {
  const schemes = text.matchAll(schemeOrKnownHost);
  const pages = text.includes('b.io') ? [...text.matchAll(bareHost)] : [];
  if (pages.length === 0) return schemes;
  const hosts = pages.map(({ 1: host = '', index }) => ({ index: index - host.length, 0: '' }));
  return [...schemes, ...hosts].sort((a, b) => a.index - b.index);
}

type Beginning = Pick<RegExpExecArray, 'index' | 0>;

/** The page of a project, "name.github.io", without a scheme. */
const bareHost = /(?=\.git)(?<=(?<![\w@./\\-])([a-z\d-]{1,60}))\.git(?:hub|lab)\.io(?![\w-])/gi;

/** "https: //" and "https:/" have a space too much and a stroke too few. */
function repairScheme(typed: string): string {
  const scheme = typed.replace(' ', '');
  return scheme.endsWith(':/') ? `${scheme}/` : scheme;
}

/** `www.` and the known hosts go without a scheme in prose. */
export function toUrl(address: string): string {
  return /^https?:/i.test(address)
    ? address.replace(/^https?/i, (scheme) => scheme.toLowerCase())
    : `https://${address}`;
}

function isWebAddress(address: string): boolean {
  const url = URL.parse(toUrl(address));
  if (url === null || url.username !== '' || url.password !== '') return false;
  return /^[^.]{1,63}(?:\.[^.]{1,63}){0,8}\.[a-z][a-z\d-]{1,24}$/i.test(url.hostname);
}

/** Number of characters from `from` that belong to the address. */
function addressLength(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestAddress);
  let end = from;
  while (end < limit && isAddressCharacter(text, end)) end++;
  const whole = text.slice(from, end);
  const second = /(?<![/=])https?:\/\/|\]\(/.exec(whole);
  return trimmedLength(second ? whole.slice(0, second.index) : whole);
}

function isAddressCharacter(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\\') return /[_%#&~]/.test(text.charAt(at + 1));
  return !/[\s<>"“”‘’`{}|^\uFFFC。，、；：]/u.test(character);
}

function trimmedLength(address: string): number {
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const kept = address.slice(0, end);
    const opener = last === ')' ? '(' : last === ']' ? '[' : undefined;
    const isOutside =
      opener === undefined ? /[.,;:!?'*…]/.test(last) : count(kept, opener) < count(kept, last);
    if (!isOutside) break;
    end--;
  }
  return end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function unescapeTex(address: string): string {
  return address.replace(/\\(?=[_%#&~])/g, '');
}

/** The debris around an address belongs to its span. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  const opening = /(?:\\?\b(?:url|href|texttt|footnote)|\\path|(?<=\s|^))\{ ?$/.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  const from = opening ? start - opening[0].length : start;
  const brace = /^ ?\}/.exec(text.slice(end, end + 2));
  const closing = opening || !(brace && isInGroup(text, start)) ? brace : null;
  const to = closing ? end + closing[0].length : end;
  // "https://host/{id}/x" and "https://host/a_{b}" are addresses with a part in braces, which is no second copy.
  const isPart = !closing && text[end - 1] === '_';
  return { start: from, end: isPart ? to : wordsEnd(text, to) };
}

/** Where the group ends that follows an address, `{here}` or `{\color{blue}{here}}`, or `at` where none does. */
function wordsEnd(text: string, at: number): number {
  const open = text[at] === ' ' ? at + 1 : at;
  const end = text[open] === '{' ? groupEnd(text, open, '{', '}') : undefined;
  return end === undefined || /[\w/]/.test(text.charAt(end)) ? at : end;
}

/** Whether a brace is open at a place: the next closing one belongs to it. */
function isInGroup(text: string, at: number): boolean {
  let depth = 0;
  for (let place = at - 1; place >= Math.max(0, at - longestAddress); place--) {
    if (text[place] === '}') depth++;
    if (text[place] === '{' && --depth < 0) return true;
  }
  return false;
}
