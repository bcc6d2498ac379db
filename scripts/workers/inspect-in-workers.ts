import { type Inspection, planInspection } from '../check-site/inspect-pages.ts';
import type { InspectionTask } from './inspect-worker.ts';
import { splitEvenly } from './split-evenly.ts';
import { countWorkers, startWorker } from './start-worker.ts';

/**
 * What `inspectPages` gives for all pages in a folder, computed in several threads.
 * @param paths of all files in the folder.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function inspectInWorkers(
  dir: string,
  paths: readonly string[],
  workers: number = countWorkers(),
): Promise<Inspection> {
  const plan = planInspection(paths);
  const validated = splitEvenly(plan.validate, workers);
  const module = new URL('./inspect-worker.ts', import.meta.url);
  const threads = splitEvenly(plan.read, workers).map((read, n) => {
    const task: InspectionTask = { dir, plan: { read, validate: validated[n] ?? [] } };
    return startWorker<Inspection>(module, 'inspects pages', task);
  });
  try {
    const parts = await Promise.all(threads.map(({ answer }) => answer));
    return {
      contents: parts.flatMap(({ contents }) => contents),
      validation: {
        files: parts.flatMap(({ validation }) => validation.files),
        problems: parts.flatMap(({ validation }) => validation.problems),
      },
    };
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}
