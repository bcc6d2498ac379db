import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../settings.ts';

test('every npm script that runs TypeScript sets up first what a fresh machine lacks', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(projectDir, 'package.json'), 'utf8'));
  const names = Object.keys(scripts).filter((name) => scripts[name].endsWith('.ts'));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !scripts[`pre${name}`]?.includes('scripts/setup.mjs'))).toEqual([]);
});
