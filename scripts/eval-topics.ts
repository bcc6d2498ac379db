import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { createTopicAssigner } from '../src/corpus/topics/assign-topics.ts';
import {
  evaluateTopics,
  type JudgedPaper,
  type Judgement,
} from '../src/corpus/topics/evaluate-topics.ts';
import { fitCoefficients, type LabelledPaper } from '../src/corpus/topics/fit-coefficients.ts';
import type { TitleAndAbstract } from '../src/corpus/topics/paper-words.ts';
import { parseTopics } from '../src/corpus/topics/parse-topics.ts';
import { createSignReader } from '../src/corpus/topics/read-signs.ts';
import { chooseTopics, toProbabilities } from '../src/corpus/topics/score-topics.ts';
import { ContentError, runCommand } from './command.ts';
import { type Example, readExamples, readReaders, readStrangers } from './eval/judged-papers.ts';
import { readLists } from './eval/listed-papers.ts';
import { readContent } from './read-content.ts';
import { projectDir } from './settings.ts';

const help = `Usage: npm run eval:topics [-- --fit --lists FOLDER]

Compares the topics of the bundled listings' papers with judgements made by hand, and cross-validates what is fitted.

  --fit           fit src/corpus/topics/coefficients.json to the judgements, without those held out
  --lists FOLDER  also judge papers of public lists that are in no listing; see scripts/learn-topics.ts
  --help          show this`;

const folds = 10;

await runCommand(help, () => {
  const { values } = parseArgs({
    options: { fit: { type: 'boolean' }, lists: { type: 'string' } },
  });
  const sources = readContent(path.join(projectDir, 'content'));
  const { topics, benchmark } = parseTopics(sources);
  if (!benchmark) throw new ContentError('content/kinds/benchmark.md has errors: npm run records.');
  const papers = new Map(
    buildCorpus(sources, { related: false }).corpus.papers.map((paper) => [
      paper.titleRaw ?? paper.title,
      paper,
    ]),
  );
  const readers = readReaders();
  const examples = readExamples();
  const slugs = topics.map(({ slug }) => slug);
  const readSigns = createSignReader(topics);
  const labels = [...readers, ...examples].filter(({ heldOut }) => !heldOut);
  const signs = readSigns(labels.map((judgement) => findPaper(papers, judgement)));
  const fitted = labels.map(
    (judgement, n): LabelledPaper => ({ judgement, signs: signs[n]?.signs ?? [] }),
  );
  if (values.fit) {
    const file = path.join(projectDir, 'src/corpus/topics/coefficients.json');
    writeFileSync(file, `${JSON.stringify(fitCoefficients(fitted, slugs), null, 2)}\n`);
    console.log(`Fitted to ${fitted.length} papers; run again to see what it gives.`);
    return;
  }
  const assign = createTopicAssigner({ topics, benchmark, subtopics: [] });
  const judge = (judgements: readonly Judgement[], of: Papers): JudgedPaper[] =>
    judgements.flatMap((judgement) =>
      assign([findPaper(of, judgement)]).map((assigned) => ({ judgement, assigned })),
    );
  printScores('readers', judge(readers, papers));
  const isHeldOut = ({ heldOut }: Example) => heldOut;
  printScores(
    'examples',
    judge(
      examples.filter((example) => !isHeldOut(example)),
      papers,
    ),
  );
  printScores('held out', judge(examples.filter(isHeldOut), papers));
  printScores(`${folds}-fold`, crossValidate(fitted, slugs), /^benchmark/);
  if (!values.lists) return;
  const listed = new Map(readLists(values.lists).map((paper) => [paper.title.trim(), paper]));
  printScores('other papers', judge(readStrangers(), listed));
});

/** By title. */
type Papers = ReadonlyMap<string, TitleAndAbstract>;

function findPaper(papers: Papers, { title }: Judgement): TitleAndAbstract {
  const paper = papers.get(title);
  if (!paper) throw new ContentError(`No listing holds the judged paper "${title}".`);
  return paper;
}

/** Judges every paper by coefficients fitted to the other folds. The benchmark flag is not fitted and left out. */
function crossValidate(papers: readonly LabelledPaper[], slugs: readonly string[]): JudgedPaper[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = (index: number) => index % folds === fold;
    const coefficients = fitCoefficients(
      papers.filter((__, index) => !isOut(index)),
      slugs,
    );
    return papers
      .filter((__, index) => isOut(index))
      .map(({ judgement, signs }) => {
        const chosen = chooseTopics(toProbabilities(signs, slugs, coefficients));
        const topics = chosen.map((topic) => ({ slug: slugs[topic] ?? '', score: 1, because: [] }));
        return { judgement, assigned: { topics, benchmark: judgement.benchmark } };
      });
  }).flat();
}

function printScores(name: string, papers: readonly JudgedPaper[], leftOut = /^$/): void {
  const scores = evaluateTopics(papers);
  const shown = Object.entries(scores).filter(([figure]) => !leftOut.test(figure));
  const figures = shown.map(([figure, value]) => `${figure} ${value.toFixed(3)}`);
  console.log(`${name} (${papers.length})\n  ${figures.join('  ')}`);
}
