import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Paper, paperSchema } from '../src/corpus/records.ts';
import { toTitleKey } from '../src/corpus/related/duplicates.ts';
import { guessTopics } from '../src/corpus/related/guess-topics.ts';
import { countTermsOfPapers, orderBySlug } from '../src/corpus/related/neighbour-space.ts';
import { findNeighbours } from '../src/corpus/related/neighbours.ts';
import { openHead, openSpace } from '../src/corpus/related/open-space.ts';
import { packSpace } from '../src/corpus/related/pack-space.ts';
import { toDense } from '../src/corpus/related/sparse-vector.ts';
import { toTextQuery } from '../src/corpus/related/to-query.ts';
import { readRecords } from '../src/site/read-records.ts';
import { runCommand } from './command.ts';
import { type Example, readExamples, readReaders } from './eval/judged-papers.ts';
import { loadSettings } from './settings.ts';

const help = `Usage: npm run eval:related

Looks at the first five neighbours of every judged paper, and prints how many share a core topic with it: those in the
records, and those that its text finds in a browser when it is pasted and the paper itself is not there. Only pairs of
which both papers were judged by hand count. Needs records of the bundled listings: npm run records.

  --help  show this`;

/** Neighbours of a paper that a reader sees at once. */
const first = 5;

interface Shares {
  readonly pairs: number;
  readonly shared: number;
}

/** Slugs of the neighbours of a paper, nearest first. */
type FindRelated = (paper: Paper) => readonly string[];

await runCommand(help, () => {
  parseArgs({ options: {} });
  const papers = readRecords('papers', z.array(paperSchema), loadSettings().recordsDir);
  const sources: readonly [name: string, judgements: readonly Example[]][] = [
    ["readers' judgements", readReaders()],
    ['readers and examples', [...readReaders(), ...readExamples()]],
  ];
  const engines: readonly [name: string, find: FindRelated][] = [
    ['related', ({ related }) => related.map(({ slug }) => slug)],
    ['pasted text', createTextFinder(papers)],
  ];
  for (const [engine, find] of engines) {
    console.log(`${engine}: share of the first five neighbours that share a core topic`);
    for (const [name, judgements] of sources)
      printShares(name, countShares(papers, judgements, find));
  }
});

/** Asks the space that browsers load, as if the paper were not in it. */
function createTextFinder(unordered: readonly Paper[]): FindRelated {
  const papers = orderBySlug(unordered);
  const { head, postings } = packSpace(countTermsOfPapers(papers));
  const space = openSpace(openHead(head), new Map(postings.entries()));
  return (paper) => {
    const number = papers.indexOf(paper);
    const query = toTextQuery(paper, space.vocabulary);
    const { words } = query;
    const topics = guessTopics(
      space.papers.filter((_, other) => other !== number),
      toDense(words),
    );
    const known = [{ number, titleKey: toTitleKey(paper.title), words }];
    return findNeighbours(space, { ...query, topics, known }).flatMap(
      (found) => papers[found.number]?.slug ?? [],
    );
  };
}

function countShares(
  papers: readonly Paper[],
  judgements: readonly Example[],
  find: FindRelated,
): Shares {
  const byTitle = new Map(judgements.map((judgement) => [judgement.title, judgement]));
  const cores = new Map<string, ReadonlySet<string>>();
  for (const { slug, title, titleRaw } of papers) {
    const judgement = byTitle.get(titleRaw ?? title);
    if (judgement) cores.set(slug, new Set(judgement.core));
  }
  const judged = papers.filter(({ slug }) => cores.has(slug));
  const pairs = judged.flatMap((paper) =>
    find(paper)
      .slice(0, first)
      .flatMap((slug) => {
        const [own, other] = [cores.get(paper.slug), cores.get(slug)];
        return own && other ? [[...own].some((topic) => other.has(topic))] : [];
      }),
  );
  return { pairs: pairs.length, shared: pairs.filter(Boolean).length };
}

function printShares(name: string, { pairs, shared }: Shares): void {
  console.log(`  ${name.padEnd(22)} ${(shared / pairs).toFixed(3)}  of ${pairs} pairs`);
}
