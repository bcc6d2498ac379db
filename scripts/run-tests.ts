import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { runNode } from './run-node.ts';
import { projectDir } from './settings.ts';

/** How many tests or checks came out how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const resultsSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/**
 * Runs one project of `vitest.config.ts`. A run that fails without a failed test (a file that cannot be read, an error
 * outside of tests) counts as one failure.
 */
export async function runTests(
  project: 'unit' | 'e2e',
): Promise<Tally & { readonly output: string }> {
  const resultsFile = path.join(projectDir, '.cache', 'test-results', `${project}.json`);
  mkdirSync(path.dirname(resultsFile), { recursive: true });
  rmSync(resultsFile, { force: true });
  const { succeeded, output } = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFile}`,
  ]);
  return { output, ...toTally(readResults(resultsFile), succeeded) };
}

function readResults(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Vitest ended before it could write them.
  }
}

/** @param results what vitest's JSON reporter wrote. */
export function toTally(results: unknown, succeeded: boolean): Tally {
  const { data } = resultsSchema.safeParse(results);
  const failed = data?.numFailedTests ?? 0;
  return {
    passed: data?.numPassedTests ?? 0,
    failed: succeeded ? failed : Math.max(1, failed),
    skipped: (data?.numPendingTests ?? 0) + (data?.numTodoTests ?? 0),
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const total = (count: (tally: Tally) => number) =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  return {
    passed: total(({ passed }) => passed),
    failed: total(({ failed }) => failed),
    skipped: total(({ skipped }) => skipped),
  };
}
