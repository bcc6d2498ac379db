import type { PagefindFragment, PagefindResult } from './pagefind.ts';

const fragments = new Map<string, Promise<PagefindFragment>>();

/**
 * The text and facts of a result, which the next keystroke often needs again. Pagefind keeps the file, but each request
 * is a message to its worker and a copy of the text. A failure is not kept: the next call tries again.
 */
export function loadFragment({
  id,
  data,
}: Pick<PagefindResult, 'id' | 'data'>): Promise<PagefindFragment> {
  const known = fragments.get(id);
  if (known) return known;
  const fragment = data();
  fragments.set(id, fragment);
  fragment.catch(() => fragments.delete(id));
  return fragment;
}
