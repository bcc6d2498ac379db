import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { createProgress } from './progress.ts';
import { runNode } from './run-node.ts';
import { addTallies, runTests, type Tally } from './run-tests.ts';
import { testSites } from './test-sites.ts';

const help = `Usage: npm test

Runs everything that says whether the project is sound, and stops at the first step that fails:
types, lint and formatting; unit and property tests; a build under "/" and one under a sub-path;
the check of both built sites; browser tests.

Closes with the number of tests and checks that passed and failed.

  --help  show this`;

/** One part of the whole: its name for people, and what it does. */
interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

interface StepResult extends Tally {
  readonly output: string;
}

const steps: readonly Step[] = [
  { name: 'types, lint and formatting', run: () => runScript('scripts/check.ts') },
  { name: 'unit and property tests', run: () => runTests('unit') },
  ...Object.values(testSites).flatMap(({ basePath, dir, env }) => [
    { name: `build under ${basePath}`, run: () => runScript('scripts/build.ts', [], env) },
    {
      name: `check of the site under ${basePath}`,
      run: () => runScript('scripts/check-site.ts', ['--dir', dir], env),
    },
  ]),
  { name: 'browser tests', run: () => runTests('e2e') },
];

await runCommand(help, async () => {
  parseArgs({ options: {} });
  const progress = createProgress();
  const results: StepResult[] = [];
  for (const step of steps) {
    progress.step(step.name);
    const result = await step.run();
    progress.end();
    results.push(result);
    if (result.failed > 0) break;
  }
  process.exitCode = report(results);
});

/** A script is one check: it passed, or it did not. */
async function runScript(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { succeeded, output } = await runNode(file, args, env);
  return { output, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** @returns the exit code */
function report(results: readonly StepResult[]): number {
  const { passed, failed, skipped } = addTallies(results);
  const notRun = steps.slice(results.length).map(({ name }) => name);
  if (failed > 0) console.log(`\n${results.at(-1)?.output.trim()}\n`);
  if (notRun.length > 0) console.log(`Not run: ${notRun.join('; ')}.`);
  if (skipped > 0) console.log(`${skipped} tests were skipped.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
