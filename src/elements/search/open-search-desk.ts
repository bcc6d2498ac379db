import { type Remote, wrap } from 'comlink';
import type { SearchDesk } from './search-desk.ts';
import { type SearchThread, startSearchThread } from './search-thread.ts';

const desks = new WeakMap<SearchThread, Remote<SearchDesk>>();

/** The desk of the search of the site under a base path. Its thread starts with the first request. */
export function openSearchDesk(base: string): SearchDesk {
  async function ask<T>(request: (desk: Remote<SearchDesk>) => Promise<T>): Promise<T> {
    const thread = startSearchThread(base);
    const desk = desks.get(thread) ?? wrap<SearchDesk>(thread.worker);
    desks.set(thread, desk);
    return Promise.race([request(desk), thread.failed]);
  }

  return {
    answer: (question, from, to) => ask((desk) => desk.answer(question, from, to)),
    count: (question, facet, values) => ask((desk) => desk.count(question, facet, values)),
  };
}
