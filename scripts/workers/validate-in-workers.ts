import { chooseValidated, type Validation } from '../check-site/validate-site.ts';
import { splitEvenly } from './split-evenly.ts';
import { countWorkers, startWorker } from './start-worker.ts';
import type { ValidationTask } from './validate-worker.ts';

/**
 * What `validateSite` gives for a folder, computed in other threads while this one goes on.
 * @param paths of all files in the folder.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function validateInWorkers(
  dir: string,
  paths: readonly string[],
  workers: number = countWorkers(),
): Promise<Validation> {
  const module = new URL('./validate-worker.ts', import.meta.url);
  const threads = splitEvenly(chooseValidated(paths), workers).map((files) =>
    startWorker<Validation>(module, 'validates pages', { dir, files } satisfies ValidationTask),
  );
  try {
    const parts = await Promise.all(threads.map(({ answer }) => answer));
    return {
      files: parts.flatMap(({ files }) => files),
      problems: parts.flatMap(({ problems }) => problems),
    };
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}
