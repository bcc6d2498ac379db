import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stemmer } from 'stemmer';
import { learnThesaurus } from '../src/corpus/search/learn-thesaurus.ts';
import { runCommand, UsageError } from './command.ts';
import { readLists } from './eval/listed-papers.ts';
import { projectDir } from './settings.ts';

const help = `Usage: node scripts/learn-thesaurus.ts --lists FOLDER

Learns from public lists of papers which words are used alike, and writes src/corpus/search/thesaurus.json, by which the
search finds papers that put an idea into other words. Takes about two minutes and 2 GB.

  --lists FOLDER  JSON files, each an array of { title, abstract, keywords? }, for example those of
                  github.com/papercopilot/paperlists
  --help          show this`;

/** The stemmer is of one family with that of the search index. */
const options = { fewest: 15, dimensions: 200, most: 12, toStem: stemmer };

await runCommand(help, () => {
  const { values } = parseArgs({ options: { lists: { type: 'string' } } });
  if (!values.lists) throw new UsageError('Name the folder with the lists: --lists FOLDER.');
  const papers = readLists(values.lists);
  console.log(`${papers.length} papers`);
  const texts = papers.map(({ title, abstract, keywords }) => `${title}. ${abstract} ${keywords}`);
  const thesaurus = learnThesaurus(texts, options);
  const lines = [...thesaurus].map(([word, near]) => [word, near.join(' ')]);
  const file = path.join(projectDir, 'src/corpus/search/thesaurus.json');
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`);
  console.log(`${thesaurus.size} words`);
});
