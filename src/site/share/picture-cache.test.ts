import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openPictureCache } from './picture-cache.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(parent, { recursive: true }));
const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><rect width="9" height="6" fill="${colour}"/></svg>`;

test('a drawing becomes a PNG of its size, drawn anew only when it changes', async () => {
  const folder = path.join(parent, 'once');
  const { draw } = openPictureCache(folder);
  const { format, width, height } = await sharp(await draw(drawing('green'))).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 12, height: 6 });
  const [name = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, name), 'drawn before');
  expect(String(await draw(drawing('green')))).toBe('drawn before');
  expect(String(await draw(drawing('black')))).not.toBe('drawn before');
});

test('a drawing that several pages ask for at once is drawn once', async () => {
  const { draw } = openPictureCache(path.join(parent, 'at-once'));
  const pictures = await Promise.all(['green', 'green', 'black', 'green'].map(drawing).map(draw));
  const [first, second, other, third] = pictures;
  expect(second).toBe(first);
  expect(third).toBe(first);
  expect(other).not.toEqual(first);
});

test('pictures that no page uses any more are forgotten', async () => {
  const folder = path.join(parent, 'kept');
  const { draw, keep } = openPictureCache(folder);
  keep([drawing('green')]);
  await draw(drawing('green'));
  await draw(drawing('black'));
  keep([drawing('green')]);
  expect(readdirSync(folder)).toHaveLength(1);
  const [name = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, name), 'drawn before');
  expect(String(await draw(drawing('green')))).toBe('drawn before');
});
