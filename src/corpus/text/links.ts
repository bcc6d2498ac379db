import type { Link } from '../records.ts';
import { classifyLink } from './links/classify-link.ts';
import { labelLink } from './links/label-link.ts';
import { recognizeMirror } from './links/mirrors.ts';
import { findAddresses, toUrl } from './links/read-address.ts';

/** An address of a text. */
export interface FoundLink {
  /** Span in the text, with the debris of TeX's link commands. */
  readonly start: number;
  readonly end: number;
  /** What a reader should see in its place. */
  readonly shown: string;
  /** Absent for the address of a mirror whose original is not known: it is shown, not linked. */
  readonly link?: Link;
  /** The host that only mirrored the address, if one did. */
  readonly mirror?: string;
}

/**
 * The addresses of a text, trimmed, repaired and classified, in order, with every repetition. Only `http` and `https`
 * addresses of named hosts are links, never ones with a user name.
 */
export function findLinks(text: string): readonly FoundLink[] {
  return findAddresses(text).map(({ start, end, address }) => {
    const mirror = recognizeMirror(toUrl(address));
    const shown = mirror ? (mirror.original ?? address) : address;
    const url = mirror ? mirror.original : toUrl(address);
    const link =
      url === undefined ? undefined : createLink(url, text.slice(Math.max(0, start - 120), start));
    return { start, end, shown, ...(link && { link }), ...(mirror && { mirror: mirror.host }) };
  });
}

/** Each address once, in the order of first mention; a final slash and the scheme make no difference. */
export function uniqueLinks(links: readonly Link[]): readonly Link[] {
  const byAddress = new Map<string, Link>();
  for (const link of links) {
    const address = link.url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, link);
  }
  return [...byAddress.values()];
}

function createLink(url: string, before: string): Link {
  return { url, kind: classifyLink(url, before), label: labelLink(url) };
}
