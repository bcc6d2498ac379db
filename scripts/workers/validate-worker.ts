import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { validateFiles } from '../check-site/validate-site.ts';

/** What a worker is started with; it answers with one message, the result of `validateFiles`. */
export interface ValidationTask {
  /** Folder of the built site. */
  readonly dir: string;
  readonly files: readonly string[];
}

const { dir, files }: ValidationTask = workerData;
const read = (file: string) => readFileSync(path.join(dir, file));
parentPort?.postMessage(validateFiles({ read }, files));
