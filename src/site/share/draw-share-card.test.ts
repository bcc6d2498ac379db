import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawShareCard, shareSize } from './draw-share-card.ts';
import { createTypeface } from './typeface.ts';

const folder = 'node_modules/@fontsource-variable/source-serif-4/files';
const typeface = createTypeface([readFileSync(`${folder}/source-serif-4-latin-wght-normal.woff2`)]);
const card = { page: 'papers/lamps', kind: 'Light', title: 'Calm Lamps', fact: 'Listed 21 March' };
const draw = (given: Partial<typeof card> = {}, siteName = 'Stacks') =>
  drawShareCard({ ...card, ...given }, siteName, typeface);

/** Where the lines of a drawing begin and end, in pixels, and how many letters each has. */
function readLines(svg: string) {
  return svg.split('\n').flatMap((line) => {
    const [, x, y, scale] =
      /^<g transform="translate\((\S+) (\S+)\) scale\((\S+) /.exec(line) ?? [];
    const starts = [...line.matchAll(/<path transform="translate\(([\d.]+)\)/g)];
    const last = Number(starts.at(-1)?.[1] ?? 0);
    if (starts.length === 0) return [];
    return [{ end: Number(x) + last * Number(scale), y: Number(y), letters: starts.length }];
  });
}

describe('the picture of a page', () => {
  test('says what kind of page it is, its title, the name of the site and a fact', () => {
    const letters = readLines(draw()).map((line) => line.letters);
    expect(letters).toEqual([
      'Light'.length,
      'CalmLamps'.length,
      'Stacks'.length,
      'Listed21March'.length,
    ]);
  });

  test.each([
    ['a long title', draw({ title: 'Incandescent luminosity of lamps '.repeat(20) })],
    ['a title of one long word', draw({ title: 'Luminosity'.repeat(30) })],
    ['a long kind', draw({ kind: 'Lamps and their light '.repeat(9) })],
    ['a long name of the site', draw({}, 'The paper stacks of the lamp institute '.repeat(3))],
  ])('keeps %s within its margins', (_, svg) => {
    for (const { end, y } of readLines(svg)) {
      expect(end).toBeLessThan(shareSize.width - 84);
      expect(y).toBeLessThan(shareSize.height - 60);
    }
  });

  test('leaves out what the typeface cannot write', () => {
    expect(readLines(draw({ title: '学习' })).map(({ letters }) => letters)).toEqual([5, 6, 13]);
  });

  test('is the same whenever it is drawn', () => {
    expect(draw()).toBe(draw());
  });
});
