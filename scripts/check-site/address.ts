/** Where a site lives. `basePath` has a slash at both ends; `origin` has none at its end. */
export interface SitePlace {
  readonly origin: string;
  readonly basePath: string;
}

/** An address of this site, or of another one. Paths and fragments are decoded. */
export type Address =
  | { readonly isInternal: true; readonly path: string; readonly fragment: string }
  | { readonly isInternal: false; readonly url: string };

/**
 * Reads an address the way a browser does. A whole address on the same host, but outside the base path, is another
 * site.
 * @param from path of the page, or the style sheet, that it stands in.
 * @returns undefined when it is not an address.
 */
export function resolveAddress(href: string, from: string, place: SitePlace): Address | undefined {
  if (!URL.canParse(href, place.origin + from)) return undefined;
  const url = new URL(href, place.origin + from);
  const isForeign = isWhole(href) && !isBelow(url.pathname, place.basePath);
  if (url.origin !== place.origin || isForeign) return { isInternal: false, url: url.href };
  return {
    isInternal: true,
    path: decode(url.pathname),
    fragment: decode(url.hash.slice(1).split(':~:')[0] ?? ''),
  };
}

/** With scheme and host, as in the text of a paper; the site's own links to its pages begin with the base path. */
function isWhole(href: string): boolean {
  return /^\s*[a-z][a-z\d+.-]*:/i.test(href);
}

/** Another site may live beside this one on its host. */
function isBelow(path: string, basePath: string): boolean {
  return `${path}/`.startsWith(basePath);
}

/** The file that a host answers with, below the site's folder; undefined outside the base path. */
export function toFile(path: string, basePath: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const file = path.slice(basePath.length);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The path in the address bar of a page, with the base path. */
export function toPath(file: string, basePath: string): string {
  return basePath + file.replace(/(^|\/)index\.html$/, '$1');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
