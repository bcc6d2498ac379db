import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBasePath } from './preview.ts';

test.each([
  ['/icon.svg', '/'],
  ['/papers/icon.svg', '/papers/'],
  ['/lab/papers/icon.svg', '/lab/papers/'],
])('a site with its icon at %s was built for %s', (icon, basePath) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'preview-'));
  writeFileSync(path.join(dir, 'index.html'), `<link rel="icon" href="${icon}" type="x">`);
  expect(readBasePath(dir)).toBe(basePath);
  rmSync(dir, { recursive: true });
});
