import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readContent } from '../read-content.ts';
import { loadSettings } from '../settings.ts';

/** Prints how many seconds `buildCorpus` takes without ranking neighbours: the start of Node.js is left out. */
const sources = readContent(loadSettings().contentDir);
const started = performance.now();
buildCorpus(sources, { related: false });
console.log((performance.now() - started) / 1000);
