import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { ListedPaper } from '../../src/corpus/topics/weak-labels.ts';

const listSchema = z.array(
  z.object({
    title: z.string().nullish(),
    abstract: z.string().nullish(),
    keywords: z.string().nullish(),
  }),
);

/** Longer texts are cut, in characters; shorter ones are no abstracts. */
const longest = 2500;
const shortest = 300;

/**
 * Reads public lists of papers: every JSON file of a folder, each an array. Each title once, in the order of the
 * files' names.
 * @throws ZodError if a file is something else.
 */
export function readLists(folder: string): ListedPaper[] {
  const papers = new Map<string, ListedPaper>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of names.sort()) {
    const list = listSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    for (const { title, abstract, keywords } of list) {
      const key = title?.trim().toLowerCase();
      if (!title || !key || !abstract || abstract.length < shortest || papers.has(key)) continue;
      papers.set(key, { title, abstract: abstract.slice(0, longest), keywords: keywords ?? '' });
    }
  }
  return [...papers.values()];
}
