import { parseArgs } from 'node:util';
import { ContentError, runCommand } from './command.ts';
import { createProgress } from './progress.ts';
import { runNode } from './run-node.ts';

const help = `Usage: npm run eval

Builds the site and prints how good finding is, against judgements made by hand: topics, search in a real browser,
related papers. Takes a few minutes.

  --help  show this`;

const steps = [
  ['build', 'scripts/build.ts'],
  ['topics', 'scripts/eval-topics.ts'],
  ['search', 'scripts/eval-search.ts'],
  ['related', 'scripts/eval-related.ts'],
] as const;

await runCommand(help, async () => {
  parseArgs({ options: {} });
  const progress = createProgress();
  for (const [name, file] of steps) {
    progress.step(name);
    const { succeeded, output } = await runNode(file);
    progress.end();
    if (!succeeded) throw new ContentError(`${output.trim()}\n${file} failed.`);
    if (name !== 'build') progress.print(`${output.trim()}\n`);
  }
});
