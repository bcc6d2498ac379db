import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBreaches, formatBreaches } from './house/find-breaches.ts';
import { readImports } from './house/read-imports.ts';
import { projectDir } from './settings.ts';

function readSources(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(path.join(projectDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|mjs|astro)$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .map((file) => ({ file, text: readFileSync(path.join(projectDir, file), 'utf8') }));
}

describe('the house', () => {
  test('has all its code in the right rooms', () => {
    const sources = [...readSources('src'), ...readSources('scripts')];
    expect(sources.length).toBeGreaterThan(50);
    const breaches = sources.flatMap(({ file, text }) => findBreaches(file, text));
    expect(formatBreaches(breaches)).toBe('');
  });

  test('keeps comments within 120 columns', () => {
    const sources = [...readSources('src'), ...readSources('scripts')];
    const wide = sources.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, n) =>
          line.length > 120 && /^\s*(?:\/?\*|\/\/(?! biome-ignore))/.test(line)
            ? [`${file}:${n + 1}`]
            : [],
        ),
    );
    expect(wide).toEqual([]);
  });

  test('sends no package to the browser with what it finds neighbours by', () => {
    const rooms = readSources('src/corpus/related').map(({ file }) => file);
    const files = new Set(rooms.filter((file) => !file.endsWith('.test.ts')));
    const packages: string[] = [];
    for (const file of files) {
      const text = readFileSync(path.join(projectDir, file), 'utf8');
      for (const { specifier, isType } of readImports(text)) {
        if (isType) continue;
        if (specifier.startsWith('.')) files.add(path.posix.join(path.dirname(file), specifier));
        else packages.push(`${file}: ${specifier}`);
      }
    }
    expect(files).toContain('src/corpus/text/words.ts');
    expect(packages).toEqual([]);
  });

  test.each([
    ['src/corpus/a.ts', "import { z } from 'zod';"],
    ['src/corpus/a.test.ts', "import { test } from 'vitest';"],
    ['src/site/a.ts', "import { parse } from '../corpus/parse.ts';"],
    ['src/elements/a.ts', "import type { Paper } from '../corpus/records.ts';"],
    ['src/elements/a.ts', "import { type Paper, type Topic } from '../corpus/records.ts';"],
    ['src/elements/a.ts', "import { countTerms } from '../corpus/related/terms.ts';"],
    ['src/corpus/related/a.ts', "import { toWords } from '../text/words.ts';"],
    ['src/components/A.astro', "---\nimport { paths } from '../site/href.ts';\n---\n"],
    ['src/components/A.astro', "<script>\n  import '../elements/a.ts';\n</script>"],
    ['src/layouts/A.astro', "---\nimport boot from '../elements/boot.js?raw';\n---\n"],
    ['src/pages/a.astro', "---\nimport { loadLibrary } from '../site/load-library.ts';\n---\n"],
    ['src/site/href.ts', 'export const base = import.meta.env.BASE_URL;'],
    ['scripts/a.ts', "import { buildCorpus } from '../src/corpus/build-corpus.ts';"],
  ])('lets %s hold %j', (file, text) => {
    expect(findBreaches(file, text)).toEqual([]);
  });

  test.each([
    ['src/corpus/a.ts', "import { readFileSync } from 'node:fs';", 'packages'],
    ['src/corpus/a.ts', "import { paths } from '../site/href.ts';", 'layers'],
    ['src/corpus/a.ts', "export { paths } from '../site/href.ts';", 'layers'],
    ['src/corpus/a.ts', "import { parse } from './parse';", 'extensions'],
    ['src/site/a.ts', "const page = await import('../pages/page.ts');", 'layers'],
    ['src/site/a.ts', 'const base = import.meta.env.BASE_URL;', 'base-path'],
    ['src/elements/a.ts', "import { toSlug } from '../corpus/papers/slug.ts';", 'layers'],
    [
      'src/elements/a.ts',
      "import { type Paper, paperSchema } from '../corpus/records.ts';",
      'layers',
    ],
    ['src/elements/a.ts', "import * as z from 'zod';", 'packages'],
    ['src/corpus/related/a.ts', "import * as z from 'zod';", 'packages'],
    [
      'src/components/A.astro',
      "---\nimport { toSlug } from '../corpus/papers/slug.ts';\n---\n",
      'layers',
    ],
    [
      'src/components/A.astro',
      "---\nimport { loadLibrary } from '../site/load-library.ts';\n---\n",
      'finished-values',
    ],
    [
      'src/layouts/A.astro',
      "---\nimport { findShareCard } from '../site/share/load-share-cards.ts';\n---\n",
      'finished-values',
    ],
    [
      'src/components/A.astro',
      "---\nimport { readFile } from 'node:fs/promises';\n---\n",
      'packages',
    ],
    ['scripts/a.ts', "import { go } from '../src/elements/go.ts';", 'layers'],
  ])('does not let %s hold %j', (file, text, rule) => {
    expect(findBreaches(file, text).map((breach) => breach.rule)).toEqual([rule]);
  });

  test('says where, what and what to do', () => {
    const text = '\nimport {\n  readFileSync,\n} from "node:fs";\n';
    expect(formatBreaches(findBreaches('src/corpus/a.ts', text))).toBe(
      'src/corpus/a.ts:2  packages  src/corpus may not import node:fs (allowed: zod, gray-matter, yaml, any-ascii, ' +
        'temml, micromark, node:crypto). It holds pure functions from text to records, without files, clock, chance or Astro; ' +
        'code that needs node:fs belongs in scripts.',
    );
  });
});
