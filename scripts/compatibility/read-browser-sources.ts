import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../settings.ts';
import type { Source } from './usage.ts';

/** What runs in a browser, or makes what does: styles, elements, formats of references, markup. */
const patterns = [
  'src/styles/**/*.css',
  'src/elements/**/*.{ts,js}',
  'src/site/cite/*.ts',
  'src/**/*.astro',
];

/** Reads all sources of what browsers get. Tests and declarations of types are none. */
export function readBrowserSources(): readonly Source[] {
  return globSync(patterns, { cwd: projectDir })
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => !/\.(?:test|d)\.ts$/.test(file))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(projectDir, file), 'utf8') }));
}
