import { readContent } from '../read-content.ts';
import { loadSettings } from '../settings.ts';
import { buildInWorkers } from '../workers/build-in-workers.ts';

/** Prints how many seconds the records take without ranking neighbours: the start of Node.js is left out. */
const sources = readContent(loadSettings().contentDir);
const started = performance.now();
await buildInWorkers(sources);
console.log((performance.now() - started) / 1000);
