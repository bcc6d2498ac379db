import type { Citation } from './citation.ts';
import { formatName } from './parse-name.ts';

/**
 * A reference as reference managers find it in a page: the title of an empty `<span class="Z3988">` (COinS). It is an
 * OpenURL context object of key and value pairs, in the format for anything that is no known kind of publication.
 * Source: ANSI/NISO Z39.88-2004, `info:ofi/fmt:kev:mtx:dc` (Dublin Core).
 */
export function toCoins({ title, url, authors = [], year, venue, doi }: Citation): string {
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft.type', 'document'],
    ['rft.title', title],
    ['rft.identifier', url],
    ...authors.map((name): [string, string] => ['rft.creator', formatName(name)]),
    ['rft.date', year?.toString()],
    ['rft.source', venue],
  ];
  return new URLSearchParams(
    pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
}
