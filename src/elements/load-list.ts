import type { ListFile } from '../site/list-file.ts';
import { fetchJson } from './fetch-json.ts';
import { countTopics, type TopicCount } from './lists/narrow-papers.ts';
import { type ListedPaper, readList } from './lists/read-list.ts';
import { createWordFinder, type WordFinder } from './lists/word-finder.ts';

/** A whole list, ready to be narrowed. */
export interface LoadedList {
  readonly papers: readonly ListedPaper[];
  /** Topics that not all its papers have, by which it can be narrowed. */
  readonly topics: readonly TopicCount[];
  readonly findWords: WordFinder;
}

/** Rejects when the list cannot be had. */
export async function loadList(base: string, name: string): Promise<LoadedList> {
  // Asked anew every time, so that its edition is that of the word files on the server.
  const file = await fetchJson<ListFile>(`${base}lists/${name}.json`, { cache: 'no-cache' });
  const papers = readList(file);
  const findWords = createWordFinder(new Set(file.words.split(' ')), (shard) =>
    fetchJson(`${base}lists/words/${shard}.json?${file.edition}`),
  );
  const topics = countTopics(papers).filter((topic) => topic.papers < papers.length);
  return { papers, topics, findWords };
}
