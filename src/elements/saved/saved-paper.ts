import { isRecord } from '../is-record.ts';

/**
 * A paper on the reading list: what shows it without a network, and what its reader has done with it. Written by one
 * version of the site and read by any other: fields that this one does not know are kept as they are.
 */
export interface SavedPaper {
  readonly [unknown: string]: unknown;
  /** The newest version of this record that wrote it; this one is `RECORD_VERSION`. */
  readonly version: number;
  /** The last part of its address, by which it is known. */
  readonly slug: string;
  readonly title: string;
  /** When it was saved, in ISO 8601. */
  readonly added: string;
  /** `later` or `read`; a newer version may know more. */
  readonly mark?: string | undefined;
  readonly note: string;
  /** Names of the groups that hold it, in order of name. */
  readonly groups: readonly string[];
  /**
   * When it was taken off the list, in ISO 8601. It is kept for a while, so that saving it again brings its note back.
   */
  readonly removed?: string | undefined;
}

/** The whole list, papers taken off included, by slug. */
export type SavedList = ReadonlyMap<string, SavedPaper>;

/** What a card knows about its paper. */
export type PaperRef = Pick<SavedPaper, 'slug' | 'title'>;

export const RECORD_VERSION = 1;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A paper as it is when it has just been saved. */
export function createSavedPaper({ slug, title }: PaperRef, added: string): SavedPaper {
  return { version: RECORD_VERSION, slug, title, added, note: '', groups: [] };
}

/**
 * Reads a record that another version, or anyone, may have written. Fields of a wrong kind become what they are in a
 * new record.
 * @returns undefined without a slug and a title
 */
export function readSavedPaper(value: unknown): SavedPaper | undefined {
  if (!isRecord(value)) return undefined;
  const { version, slug, title, added, mark, note, groups, removed } = value;
  if (!isSlug(slug) || typeof title !== 'string' || title.trim() === '') return undefined;
  return {
    ...value,
    version: typeof version === 'number' && version > RECORD_VERSION ? version : RECORD_VERSION,
    slug,
    title,
    added: toTime(added) ?? new Date(0).toISOString(),
    mark: typeof mark === 'string' && mark !== '' ? mark : undefined,
    note: typeof note === 'string' ? note : '',
    groups: Array.isArray(groups) ? toGroups(groups) : [],
    removed: toTime(removed),
  };
}

/** Names of groups without blanks around them and doubles, in order. */
export function toGroups(names: readonly unknown[]): string[] {
  const strings = names.filter((name) => typeof name === 'string');
  const trimmed = strings.map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(trimmed)].filter((name) => name !== '').sort();
}

/** Whether two records say the same, or both are absent. */
export function isSameRecord(a: SavedPaper | undefined, b: SavedPaper | undefined): boolean {
  return toText(a) === toText(b);
}

function toText(paper: SavedPaper | undefined): string | undefined {
  return paper && JSON.stringify(paper, Object.keys(paper).sort());
}

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && SLUG.test(value);
}

function toTime(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
