/** A piece of code written into a page instead of referred to, as a Content-Security-Policy sees it. */
export interface InlineCode {
  readonly kind: 'script' | 'style';
  /** As a policy names it: `sha256-…`. */
  readonly hash: string;
  readonly bytes: number;
}

/** An address in a page. `asset`: the browser fetches it by itself; `canonical`: the page's own; `link`: any other. */
export interface Reference {
  readonly kind: 'link' | 'asset' | 'canonical';
  /** As written. */
  readonly href: string;
}

/** What the rules need to know about one HTML file. */
export interface Page {
  /** Path of the file below the site's folder, with forward slashes. */
  readonly file: string;
  /** Path in the address bar, with the base path: `/papers-demo/topics/`. */
  readonly address: string;
  /** Pages of one template share it: `papers/*`, `papers/page/*`, `dates/*`. */
  readonly kind: string;
  readonly title: string;
  /** Number of `<h1>` elements. */
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on more than one element. */
  readonly repeatedIds: readonly string[];
  /** Each kind and address once. */
  readonly references: readonly Reference[];
  /** Addresses of scripts that run, and of style sheets that apply, without the reader doing anything. */
  readonly scripts: readonly string[];
  readonly styleSheets: readonly string[];
  readonly preloadedFonts: readonly string[];
  readonly inlineCode: readonly InlineCode[];
  /** Attributes that a strict policy blocks: `style`, `onclick` and their like. */
  readonly inlineAttributes: readonly string[];
  /** The Content-Security-Policy in a `<meta>`. */
  readonly policy: string | undefined;
  /** Search engines are asked to leave the page out. */
  readonly isNoindex: boolean;
  /** The page sends its readers on to another address. */
  readonly isRedirect: boolean;
  /** Pagefind indexes the page. */
  readonly isSearchable: boolean;
}

/** What is in the text of a page, as opposed to where the page is. */
export type PageContent = Omit<Page, 'file' | 'address' | 'kind'>;
