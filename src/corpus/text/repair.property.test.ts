import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedText, debris } from './fixtures/damaged-text.ts';
import { isWellFormed } from './fixtures/is-well-formed.ts';
import { repairAbstract, repairTitle } from './repair.ts';

const runs = { numRuns: 1500 };

describe('any text', () => {
  test('is repaired without an exception, to well-formed HTML of the elements that are allowed', () => {
    fc.assert(
      fc.property(damagedText, (raw) => {
        expect(isWellFormed(repairAbstract(raw).html)).toBe(true);
      }),
      runs,
    );
  });

  test('is left alone when it is repaired a second time', () => {
    fc.assert(
      fc.property(damagedText, (raw) => {
        const once = repairAbstract(raw).text;
        expect(repairAbstract(once).text).toBe(once);
        const title = repairTitle(raw).text;
        expect(repairTitle(title).text).toBe(title);
      }),
      runs,
    );
  });

  test('comes from the scraped text by the repairs that are listed, and goes back to it without them', () => {
    fc.assert(
      fc.property(damagedText, (raw) => {
        const { text, repairs } = repairAbstract(raw);
        let shown = '';
        let position = 0;
        for (const { offset, from, to } of repairs) {
          expect(raw.slice(offset, offset + from.length)).toBe(from);
          shown += raw.slice(position, offset) + to;
          position = offset + from.length;
        }
        expect(shown + raw.slice(position)).toBe(text);
      }),
      runs,
    );
  });

  test('never becomes a link that is not http or https', () => {
    fc.assert(
      fc.property(damagedText, (raw) => {
        const { html, links } = repairAbstract(raw);
        expect(links.filter(({ url }) => !/^https?:\/\/[^\s"<>]+$/.test(url))).toEqual([]);
        expect(html.match(/<a (?!href="https?:[^"]*" rel="noopener">)/)).toBeNull();
      }),
      runs,
    );
  });
});

describe('the time of a repair', () => {
  const others = [
    'ab ',
    'a{',
    'a- b',
    'a.B',
    '$a',
    '1pm',
    '(alpha, ',
    'left(a',
    '**a',
    '{em ',
    "`a'",
    'ab,cd ',
  ];
  const units = debris.filter((unit) => /[^A-Za-z\d. ]/.test(unit)).concat(others);

  test.each(units)('grows with the length of %j repeated, not with its square', (unit) => {
    expect(cost(unit, 16_000)).toBeLessThan(8 * 4 * Math.max(cost(unit, 2000), 2));
  });
});

/** Processor time in milliseconds, the better of two, of one repair of a text of that length. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const times = [1, 2].map(() => {
    const start = process.cpuUsage();
    repairAbstract(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
