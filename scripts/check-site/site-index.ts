import { type Address, resolveAddress, type SitePlace, toPath } from './address.ts';
import { type Inspection, inspectPages, planInspection } from './inspect-pages.ts';
import type { Page, Reference } from './page.ts';
import { readScriptImports } from './read-script-imports.ts';
import { readStyleAddresses } from './read-style-addresses.ts';
import { type SiteFiles, searchFolder } from './site-files.ts';
import type { Validation } from './validate-site.ts';

/** An address, and every file in which it stands. Sites repeat their addresses, so rules look at each only once. */
export interface SiteReference extends Reference {
  readonly address: Address;
  readonly files: readonly string[];
}

/** All that the rules may look at. */
export interface SiteIndex extends SitePlace {
  readonly files: ReadonlySet<string>;
  readonly read: (file: string) => Buffer;
  readonly size: (file: string) => number;
  /** Sorted by file. */
  readonly pages: readonly Page[];
  readonly pageByFile: ReadonlyMap<string, Page>;
  readonly references: readonly SiteReference[];
  /** Addresses that are none, such as `http://[`. */
  readonly unreadable: readonly { readonly href: string; readonly file: string }[];
  /** Slugs of all papers ever published. */
  readonly permalinks: readonly string[];
  /** What is wrong with the pages as HTML. */
  readonly validation: Validation;
}

/**
 * Reads every page, style sheet and script of a site once. The text of the pages is not kept.
 * @param inspection where it was made elsewhere, because it takes longest.
 */
export function buildSiteIndex(
  siteFiles: SiteFiles,
  basePath: string,
  permalinks: readonly string[] = [],
  inspection: Inspection = inspectPages(siteFiles, planInspection(siteFiles.paths)),
): SiteIndex {
  const { validation } = inspection;
  const pages = inspection.pages.map((page) => ({ ...page, address: toPath(page.file, basePath) }));
  const origin = findOrigin(pages);
  const place = { origin, basePath };
  return {
    ...place,
    ...gatherReferences([...pages, ...readCode(siteFiles, basePath)], place),
    files: new Set(siteFiles.paths),
    read: siteFiles.read,
    size: siteFiles.size,
    pages,
    pageByFile: new Map(pages.map((page) => [page.file, page])),
    permalinks,
    validation,
  };
}

/** The front page's own canonical address says where the site will live. */
function findOrigin(pages: readonly Page[]): string {
  const frontPage = pages.find((page) => page.file === 'index.html');
  const canonical = frontPage?.references.find(({ kind }) => kind === 'canonical')?.href ?? '';
  return URL.canParse(canonical) ? new URL(canonical).origin : 'http://localhost';
}

interface Referrer {
  readonly file: string;
  readonly address: string;
  readonly references: readonly Reference[];
}

function readCode(siteFiles: SiteFiles, basePath: string): readonly Referrer[] {
  return siteFiles.paths
    .filter((file) => /\.(?:css|js)$/.test(file) && !file.startsWith(searchFolder))
    .map((file) => {
      const text = siteFiles.read(file).toString();
      const { eager, lazy } = readScriptImports(text);
      const hrefs = file.endsWith('.css') ? readStyleAddresses(text) : [...eager, ...lazy];
      const references = hrefs.map((href) => ({ kind: 'asset', href }) as const);
      return { file, address: toPath(file, basePath), references };
    });
}

function gatherReferences(referrers: readonly Referrer[], place: SitePlace) {
  const gathered = new Map<string, SiteReference & { readonly files: string[] }>();
  const unreadable: { href: string; file: string }[] = [];
  for (const { file, address: from, references } of referrers) {
    for (const { kind, href } of references) {
      const key = href.startsWith('/') ? `${kind} ${href}` : `${kind} ${href} ${from}`;
      const known = gathered.get(key);
      const address = known?.address ?? resolveAddress(href, from, place);
      if (known) known.files.push(file);
      else if (address) gathered.set(key, { kind, href, address, files: [file] });
      else unreadable.push({ href, file });
    }
  }
  return { references: [...gathered.values()], unreadable };
}
