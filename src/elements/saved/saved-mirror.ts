/**
 * The slugs of saved papers a second time, in storage that can be read at once: stars are marked from it before the
 * list itself is opened, and other tabs are told by the browser when it changes.
 */
export type OpenMirror = () => Pick<Storage, 'getItem' | 'setItem'>;

/** A site under another base path of the same host has a list of its own. */
const toKey = (base: string) => `saved-papers ${base}`;

/** None where storage is blocked or empty. */
export function readMirror(open: OpenMirror, base: string): string[] {
  try {
    return open().getItem(toKey(base))?.split(' ').filter(Boolean) ?? [];
  } catch {
    return [];
  }
}

/** Where storage is blocked or full, stars are not marked on the next page; the list itself is not touched. */
export function writeMirror(open: OpenMirror, base: string, slugs: readonly string[]): void {
  try {
    open().setItem(toKey(base), slugs.join(' '));
  } catch {
    // Blocked or full.
  }
}
