import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFont } from '../../src/site/share/typeface.ts';
import { projectDir } from '../settings.ts';
import { keptWeights, narrowFont } from './narrow-font.ts';

const files = path.join(projectDir, 'node_modules/@fontsource-variable/source-serif-4/files');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (file: string) => openFont(readFileSync(file));

describe('narrowFont', () => {
  test.each(['latin', 'latin-ext', 'greek'])('keeps all characters of %s', async (subset) => {
    const file = path.join(files, `source-serif-4-${subset}-wght-normal.woff2`);
    const narrowed = await narrowFont(file, folder);
    const characters = (name: string) => open(name).characterSet.toSorted((a, b) => a - b);
    expect(characters(narrowed)).toEqual(characters(file));
    expect(statSync(narrowed).size).toBeLessThan(0.75 * statSync(file).size);
  });

  test('keeps the weights that it says it keeps', async () => {
    const file = path.join(files, 'source-serif-4-latin-wght-normal.woff2');
    const narrowed = open(await narrowFont(file, folder));
    const { wght } = narrowed.variationAxes;
    expect(`${wght?.min} ${wght?.max}`).toBe(keptWeights);
  });

  test('does not make again what is there', async () => {
    const file = path.join(files, 'source-serif-4-greek-wght-normal.woff2');
    const narrowed = await narrowFont(file, folder);
    writeFileSync(narrowed, 'kept');
    expect(await narrowFont(file, folder)).toBe(narrowed);
    expect(readFileSync(narrowed, 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('says which file is no font, and leaves nothing behind', async () => {
    const file = path.join(folder, 'broken.woff2');
    writeFileSync(file, 'no font');
    await expect(narrowFont(file, path.join(folder, 'made'))).rejects.toThrow('broken.woff2');
    expect(readdirSync(path.join(folder, 'made'))).toEqual([]);
  });
});
