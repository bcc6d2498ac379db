import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type InspectionPlan, inspectPages } from '../check-site/inspect-pages.ts';

/** What a worker is started with; it answers with one message, the result of `inspectPages`. */
export interface InspectionTask {
  /** Folder of the built site. */
  readonly dir: string;
  readonly plan: InspectionPlan;
}

const { dir, plan }: InspectionTask = workerData;
const read = (file: string) => readFileSync(path.join(dir, file));
parentPort?.postMessage(inspectPages({ read }, plan));
