import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseListing } from '../../src/corpus/listing/parse-listing.ts';
import { toSentences } from '../../src/corpus/text/sentences.ts';
import { readContent } from '../read-content.ts';
import { projectDir } from '../settings.ts';

/** Papers in one invented listing. */
const listingSize = 200;

/**
 * Writes a content folder with `count` invented papers: sentences and halves of titles of the real ones, recombined.
 * The same count gives the same bytes.
 * @param folder is replaced.
 */
export function synthesizeContent(folder: string, count: number): void {
  const entries = readContent(path.join(projectDir, 'content')).listings.flatMap(
    (file) => parseListing(file).entries,
  );
  const sentences = entries.flatMap(({ abstract }) => toSentences(abstract));
  const titles = entries.map(({ title }) => title);
  const random = createRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const toPaper = (index: number) => {
    const abstract = Array.from({ length: 7 + Math.floor(random() * 4) }, () => pick(sentences));
    return `${toTitle(pick(titles), pick(titles), index)}\n\n${abstract.join(' ')}\n`;
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'listings'), { recursive: true });
  for (let start = 0; start < count; start += listingSize) {
    const papers = Array.from({ length: Math.min(listingSize, count - start) }, (_, offset) =>
      toPaper(start + offset),
    );
    const number = start / listingSize;
    const date = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
    writeFileSync(
      path.join(folder, 'listings', `bench-${number}.txt`),
      `---\ndate: ${date}\n---\n${papers.join('\n')}`,
    );
  }
  for (const name of ['topics', 'kinds']) {
    cpSync(path.join(projectDir, 'content', name), path.join(folder, name), { recursive: true });
  }
}

/** The first half of one title and the second of another; the number keeps titles apart. */
function toTitle(first: string, second: string, index: number): string {
  const head = first.split(' ').slice(0, 5);
  const tail = second.split(' ').slice(-4);
  return `${head.join(' ')} ${tail.join(' ')} ${index}`.replace(/[.?!:](?= )/g, '');
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are enough to shuffle sentences. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
