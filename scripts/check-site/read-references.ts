import type { Reference } from './page.ts';

type Attributes = Readonly<Record<string, string>>;

/** Relations of a `<link>` that the browser acts on by itself. */
const fetchedRelations =
  /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|mask-icon)$/;

/** The attributes of an element that hold an address which the browser fetches by itself. */
const assetAttributes: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** The attributes that hold an address a reader may go to. */
const linkAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  button: ['formaction'],
  form: ['action'],
};

/** Finds the addresses in one element. An empty address is one, too: that of the page. */
export function readReferences(element: string, attributes: Attributes): readonly Reference[] {
  if (element === 'link') return readLink(attributes);
  if (element === 'meta') return [...readRefresh(attributes), ...readShareImage(attributes)];
  const links = linkAttributes[element];
  const assets = assetAttributes[element];
  // Most elements are of no such kind.
  if (!links && !assets && attributes.srcset === undefined) return [];
  return [
    ...pick('link', links, attributes),
    ...pick('asset', assets, attributes),
    ...readSourceSet(attributes.srcset),
  ];
}

function pick(
  kind: Reference['kind'],
  names: readonly string[] = [],
  attributes: Attributes,
): readonly Reference[] {
  return names.flatMap((name) => {
    const href = attributes[name];
    return href === undefined ? [] : [{ kind, href }];
  });
}

function readLink({ rel = '', href }: Attributes): readonly Reference[] {
  if (href === undefined) return [];
  const relations = rel.toLowerCase().split(/\s+/);
  if (relations.includes('canonical')) return [{ kind: 'canonical', href }];
  return [{ kind: relations.some((name) => fetchedRelations.test(name)) ? 'asset' : 'link', href }];
}

/** The address in `<meta http-equiv="refresh" content="0; url=…">`. */
function readRefresh(attributes: Attributes): readonly Reference[] {
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return [];
  const href = /url\s*=\s*['"]?([^'"]*)/i.exec(attributes.content ?? '')?.[1];
  return href === undefined ? [] : [{ kind: 'link', href }];
}

/** The picture that link previews show; other sites fetch it, the browser does not. */
function readShareImage({ property, content }: Attributes): readonly Reference[] {
  return property === 'og:image' && content !== undefined ? [{ kind: 'link', href: content }] : [];
}

function readSourceSet(srcset = ''): readonly Reference[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((href) => href !== '')
    .map((href) => ({ kind: 'asset', href }));
}
