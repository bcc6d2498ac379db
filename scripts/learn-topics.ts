import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createWordFolder, type WordFolder } from '../src/corpus/topics/fold-word.ts';
import { learnWords } from '../src/corpus/topics/learn-words.ts';
import { toPaperWords } from '../src/corpus/topics/paper-words.ts';
import { parseTopics } from '../src/corpus/topics/parse-topics.ts';
import { type LearnedWords, toScale, toSubjectWords } from '../src/corpus/topics/read-wording.ts';
import { createWeakLabeller, type ListedPaper } from '../src/corpus/topics/weak-labels.ts';
import { runCommand, UsageError } from './command.ts';
import { readJudgedTitles } from './eval/judged-papers.ts';
import { readLists } from './eval/listed-papers.ts';
import { readContent } from './read-content.ts';
import { projectDir } from './settings.ts';

const help = `Usage: node scripts/learn-topics.ts --lists FOLDER

Learns from public lists of papers which words papers on each topic use, and writes
src/corpus/topics/learned-words.json. The rules in content/topics/ label the lists by title and keywords; the words
are learned from the abstracts. Papers that anyone judged by hand are left out. Takes about two minutes and 2 GB.

  --lists FOLDER  JSON files, each an array of { title, abstract, keywords? }, for example those of
                  github.com/papercopilot/paperlists
  --help          show this`;

/** Words in fewer papers teach nothing that holds elsewhere; words in this share of all say nothing. */
const fewest = 60;
const tooCommon = 0.4;

await runCommand(help, () => {
  const { values } = parseArgs({
    options: { lists: { type: 'string' } },
  });
  if (!values.lists) throw new UsageError('Name the folder with the lists: --lists FOLDER.');
  const papers = readUnjudged(values.lists);
  console.log(`${papers.length} papers`);
  const learned = learn(papers);
  const file = path.join(projectDir, 'src/corpus/topics/learned-words.json');
  writeFileSync(file, `${JSON.stringify(learned, null, 2)}\n`);
  console.log(`${Object.keys(learned.words).length} words`);
});

/** Every paper of the lists but those that were judged by hand. */
function readUnjudged(folder: string): ListedPaper[] {
  const judged = new Set(readJudgedTitles().map((title) => title.toLowerCase()));
  return readLists(folder).filter(({ title }) => !judged.has(title.toLowerCase()));
}

function learn(papers: readonly ListedPaper[]): LearnedWords {
  const folder = createWordFolder();
  const { topics } = parseTopics(readContent(path.join(projectDir, 'content')));
  const label = createWeakLabeller(topics, folder);
  const subjects = papers.map((paper) =>
    toSubjectWords(toPaperWords({ ...paper, title: '' }, folder), folder),
  );
  const counts = countAll(subjects.flat());
  const vocabulary = [...counts]
    .filter(
      ([word, count]) =>
        count >= fewest && count < tooCommon * papers.length && /\p{L}/u.test(word),
    )
    .map(([word]) => word)
    .sort();
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const rarity = vocabulary.map((word) => Math.log(papers.length / (counts.get(word) ?? 1)) / 5);
  const examples = papers.map((paper, index) => ({
    words: (subjects[index] ?? []).flatMap((word) => numbers.get(word) ?? []),
    scale: 2 * toScale(subjects[index]?.length ?? 0),
    labels: label(paper),
  }));
  const { weights, bias } = learnWords(examples, rarity, topics.length);
  const spellings = findSpellings(papers, numbers, folder);
  return {
    topics: topics.map(({ slug }) => slug),
    bias: bias.map((value) => Math.round(100 * value) / 100),
    words: Object.fromEntries(
      weights
        .map((row, word) => [
          spellings[word] ?? '',
          row.map((weight) => Math.round(2 * weight) + 0).join(' '),
        ])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
  };
}

/** The commonest lower-case spelling of each word, for reasons that a reader sees. */
function findSpellings(
  papers: readonly ListedPaper[],
  numbers: ReadonlyMap<string, number>,
  { fold, wordOf }: WordFolder,
): string[] {
  const spelt = countAll(
    papers.flatMap(({ abstract }) => abstract.match(/\p{Ll}[\p{Ll}\p{N}]+/gu) ?? []),
  );
  const found: string[] = [];
  for (const [spelling] of [...spelt].sort((a, b) => a[1] - b[1])) {
    const number = numbers.get(wordOf(fold(spelling)[0] ?? -1).folded);
    if (number !== undefined) found[number] = spelling;
  }
  for (const [word, number] of numbers) found[number] ??= word;
  return found;
}

function countAll(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
