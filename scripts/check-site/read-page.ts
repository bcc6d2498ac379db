import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { InlineCode, PageContent, Reference } from './page.ts';
import { readReferences } from './read-references.ts';

type Attributes = Readonly<Record<string, string>>;

/** While a page is read, what is known of it so far. */
class PageReader {
  title = '';
  headings = 0;
  policy: string | undefined;
  isNoindex = false;
  isRedirect = false;
  isSearchable = false;
  readonly ids = new Set<string>();
  readonly repeatedIds = new Set<string>();
  readonly references: Reference[] = [];
  private readonly known = { link: new Set(), asset: new Set(), canonical: new Set() };
  readonly scripts: string[] = [];
  readonly styleSheets: string[] = [];
  readonly preloadedFonts: string[] = [];
  readonly inlineCode: InlineCode[] = [];
  readonly inlineAttributes = new Set<string>();
  /** The element whose text is being collected, and that text. */
  private collecting: { readonly element: string; text: string } | undefined;
  /** `<title>` names the page only outside drawings. */
  private svgDepth = 0;
  private readonly intern: (text: string) => string;

  constructor(intern: (text: string) => string) {
    this.intern = intern;
  }

  open(element: string, attributes: Attributes): void {
    if (element === 'svg') this.svgDepth++;
    if (element === 'h1') this.headings++;
    if (element === 'meta') this.readMeta(attributes);
    if (element === 'link') this.readLink(attributes);
    if (element === 'main') this.isSearchable ||= 'data-pagefind-body' in attributes;
    if (element === 'script') this.readScript(attributes);
    if (element === 'style' || (element === 'title' && this.svgDepth === 0)) this.collect(element);
    this.readAttributes(attributes);
    for (const reference of readReferences(element, attributes)) this.addReference(reference);
  }

  text(text: string): void {
    if (this.collecting) this.collecting.text += text;
  }

  close(element: string): void {
    if (element === 'svg') this.svgDepth--;
    if (this.collecting?.element !== element) return;
    const { text } = this.collecting;
    this.collecting = undefined;
    if (element === 'title') this.title = this.intern(text.trim());
    else this.inlineCode.push(toInlineCode(element === 'style' ? 'style' : 'script', text));
  }

  private collect(element: string): void {
    this.collecting = { element, text: '' };
  }

  private readMeta(attributes: Attributes): void {
    const content = attributes.content ?? '';
    const directive = attributes['http-equiv']?.toLowerCase();
    if (directive === 'content-security-policy') this.policy = this.intern(content);
    if (directive === 'refresh') this.isRedirect = true;
    if (attributes.name === 'robots') this.isNoindex = content.includes('noindex');
  }

  private readLink({ rel = '', href = '', as }: Attributes): void {
    if (rel === 'stylesheet') this.styleSheets.push(this.intern(href));
    if (rel === 'modulepreload') this.scripts.push(this.intern(href));
    if (rel === 'preload' && as === 'font') this.preloadedFonts.push(this.intern(href));
  }

  private readScript({ src, type = '' }: Attributes): void {
    if (!isExecutable(type)) return;
    if (src === undefined) this.collect('script');
    else this.scripts.push(this.intern(src));
  }

  private readAttributes(attributes: Attributes): void {
    for (const name in attributes) {
      if (name === 'style' || /^on[a-z]/.test(name)) this.inlineAttributes.add(name);
    }
    if (attributes.id === undefined) return;
    const id = this.intern(attributes.id);
    if (this.ids.has(id)) this.repeatedIds.add(id);
    this.ids.add(id);
  }

  private addReference({ kind, href }: Reference): void {
    if (this.known[kind].has(href)) return;
    this.known[kind].add(href);
    this.references.push({ kind, href: this.intern(href) });
  }

  finish(): PageContent {
    return {
      title: this.title,
      headings: this.headings,
      ids: this.ids,
      repeatedIds: [...this.repeatedIds],
      references: this.references,
      scripts: this.scripts,
      styleSheets: this.styleSheets,
      preloadedFonts: this.preloadedFonts,
      inlineCode: this.inlineCode,
      inlineAttributes: [...this.inlineAttributes],
      policy: this.policy,
      isNoindex: this.isNoindex,
      isRedirect: this.isRedirect,
      isSearchable: this.isSearchable,
    };
  }
}

/**
 * Reads what the rules need from the text of a page, in one pass and without building a tree.
 * @param intern gives equal texts one copy, and one that does not keep the whole page in memory.
 */
export function readPage(
  html: string,
  intern: (text: string) => string = (text) => text,
): PageContent {
  const reader = new PageReader(intern);
  const parser = new Parser({
    onopentag: (element, attributes) => reader.open(element, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (element) => reader.close(element),
  });
  parser.end(html);
  return reader.finish();
}

/** A script of any other type is a block of data, which no policy blocks and no browser runs. */
function isExecutable(type: string): boolean {
  return /^$|^module$|javascript$|^importmap$|^speculationrules$/i.test(type);
}

function toInlineCode(kind: InlineCode['kind'], text: string): InlineCode {
  const hash = createHash('sha256').update(text).digest('base64');
  return { kind, hash: `sha256-${hash}`, bytes: Buffer.byteLength(text) };
}
