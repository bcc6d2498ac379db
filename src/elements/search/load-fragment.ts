import { remember } from '../load-once.ts';
import type { PagefindFragment, PagefindResult } from './pagefind.ts';

const fragments = new Map<string, Promise<PagefindFragment>>();

/**
 * The text and facts of a result, which the next keystroke often needs again. Pagefind keeps the file, but each request
 * is a message to its worker and a copy of the text.
 */
export function loadFragment({
  id,
  data,
}: Pick<PagefindResult, 'id' | 'data'>): Promise<PagefindFragment> {
  return remember(fragments, id, data);
}
