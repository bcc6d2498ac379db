import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Paper, paperSchema } from '../src/corpus/records.ts';
import { readRecords } from '../src/site/read-records.ts';
import { runCommand } from './command.ts';
import { type Example, readExamples, readReaders } from './eval/judged-papers.ts';
import { loadSettings } from './settings.ts';

const help = `Usage: npm run eval:related

Looks at the first five neighbours of every judged paper, and prints how many share a core topic with it. Only pairs of
which both papers were judged by hand count. Needs records of the bundled listings: npm run records.

  --help  show this`;

/** Neighbours of a paper that a reader sees at once. */
const first = 5;

interface Shares {
  readonly pairs: number;
  readonly shared: number;
}

await runCommand(help, () => {
  parseArgs({ options: {} });
  const papers = readRecords('papers', z.array(paperSchema), loadSettings().recordsDir);
  console.log('related: share of the first five neighbours that share a core topic');
  printShares("readers' judgements", countShares(papers, readReaders()));
  printShares('readers and examples', countShares(papers, [...readReaders(), ...readExamples()]));
});

function countShares(papers: readonly Paper[], judgements: readonly Example[]): Shares {
  const byTitle = new Map(judgements.map((judgement) => [judgement.title, judgement]));
  const cores = new Map<string, ReadonlySet<string>>();
  for (const { slug, title, titleRaw } of papers) {
    const judgement = byTitle.get(titleRaw ?? title);
    if (judgement) cores.set(slug, new Set(judgement.core));
  }
  const pairs = papers.flatMap(({ slug, related }) =>
    related.slice(0, first).flatMap((neighbour) => {
      const [own, other] = [cores.get(slug), cores.get(neighbour.slug)];
      return own && other ? [[...own].some((topic) => other.has(topic))] : [];
    }),
  );
  return { pairs: pairs.length, shared: pairs.filter(Boolean).length };
}

function printShares(name: string, { pairs, shared }: Shares): void {
  console.log(`  ${name.padEnd(22)} ${(shared / pairs).toFixed(3)}  of ${pairs} pairs`);
}
