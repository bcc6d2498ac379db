import { type Inspection, planInspection } from '../check-site/inspect-pages.ts';
import type { InspectionTask } from './inspect-worker.ts';
import { splitEvenly } from './split-evenly.ts';
import { askWorkers, countWorkers } from './start-worker.ts';

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
  const tasks = splitEvenly(plan.read, workers).map((read, n): InspectionTask => {
    return { dir, plan: { read, validate: validated[n] ?? [] } };
  });
  const module = new URL('./inspect-worker.ts', import.meta.url);
  const parts = await askWorkers<Inspection>(module, 'inspects pages', tasks);
  return {
    pages: parts.flatMap(({ pages }) => pages),
    validation: {
      files: parts.flatMap(({ validation }) => validation.files),
      problems: parts.flatMap(({ validation }) => validation.problems),
    },
  };
}
