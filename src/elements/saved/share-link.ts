import { fromBase64Url, toBase64Url } from './base64url.ts';
import { compressText, decompressText } from './compress-text.ts';
import { createSavedPaper, isSlug, type SavedPaper, toGroups } from './saved-paper.ts';

/** What a link says of a paper. Its title is that which the site gives it where the link is opened. */
export type SharedPaper = Pick<SavedPaper, 'slug' | 'mark' | 'note' | 'groups'>;

/** What was read from the part of an address after `#`. */
export type SharedList =
  | { readonly kind: 'list'; readonly papers: readonly SharedPaper[] }
  /** No list at all; a list that cannot be read; a list that only a newer version can read. */
  | { readonly kind: 'none' | 'damaged' | 'newer' };

/**
 * In a link, groups are named once and then counted from 0, and a paper without note, mark and group is its slug alone:
 * `[["Thesis"],["lamps",["shades","later","a note",0]]]`.
 */
type LinkRow = string | readonly [slug: string, mark: string, note: string, ...groups: number[]];

const NAME = 'list=';
const VERSION = '1';

/** The part of an address that holds papers, with `#`: `#list=1.` and, in base64url, compressed JSON. */
export async function formatShareLink(papers: readonly SharedPaper[]): Promise<string> {
  const groups = toGroups(papers.flatMap((paper) => paper.groups));
  const rows = papers.map((paper) => toRow(paper, groups));
  const bytes = await compressText(JSON.stringify([groups, rows]));
  return `#${NAME}${VERSION}.${toBase64Url(bytes)}`;
}

function toRow({ slug, mark, note, groups }: SharedPaper, names: readonly string[]): LinkRow {
  if (!mark && !note && groups.length === 0) return slug;
  return [slug, mark ?? '', note, ...groups.map((name) => names.indexOf(name))];
}

/** Reads whatever a link holds, and never throws. A paper that cannot be read is left out. */
export async function parseShareLink(fragment: string): Promise<SharedList> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(NAME)) return { kind: 'none' };
  const [version, content = ''] = text.slice(NAME.length).split('.', 2);
  if (version !== VERSION) return { kind: /^\d+$/.test(version ?? '') ? 'newer' : 'damaged' };
  const bytes = fromBase64Url(content);
  const json = bytes && (await decompressText(bytes));
  const papers = json === undefined ? undefined : readRows(json);
  return papers ? { kind: 'list', papers } : { kind: 'damaged' };
}

function readRows(json: string): SharedPaper[] | undefined {
  try {
    const [groups, rows]: readonly unknown[] = JSON.parse(json);
    if (!Array.isArray(groups) || !Array.isArray(rows)) return undefined;
    return rows.flatMap((row) => readRow(row, groups) ?? []);
  } catch {
    return undefined;
  }
}

function readRow(row: unknown, names: readonly unknown[]): SharedPaper | undefined {
  const [slug, mark, note, ...groups]: readonly unknown[] = Array.isArray(row) ? row : [row];
  if (!isSlug(slug)) return undefined;
  return {
    slug,
    mark: typeof mark === 'string' && mark !== '' ? mark : undefined,
    note: typeof note === 'string' ? note : '',
    groups: toGroups(groups.map((index) => (typeof index === 'number' ? names[index] : undefined))),
  };
}

/** A paper of a link as a record. */
export function toSavedPaper(paper: SharedPaper, title: string, now: string): SavedPaper {
  return { ...createSavedPaper({ slug: paper.slug, title }, now), ...paper };
}
