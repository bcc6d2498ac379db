import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { toRecordParts } from './to-record-parts.ts';

/** As the records are written: an array with one record a line. */
const write = (records: readonly unknown[]) =>
  Buffer.from(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);

const partSchema = z.strictObject({ papers: z.array(z.unknown()), next: z.string().optional() });

function makeFiles(records: readonly unknown[], limit?: number): readonly string[] {
  const bytes = write(records);
  return toRecordParts('papers', bytes, limit).map(
    ({ before, start, end, after }) => before + bytes.subarray(start, end) + after,
  );
}

const cut = (records: readonly unknown[], limit?: number) =>
  makeFiles(records, limit).map((file) => partSchema.parse(JSON.parse(file)));

const records = [{ title: 'Lamps, “lit”' }, { title: 'Ümläute,' }, { title: 'a\nb' }];

describe('records', () => {
  test.each([
    ['none', []],
    ['one', [{ title: 'Lamps' }]],
    ['some', records],
  ])('that fit are one file without a next one: %s', (_, fitting) => {
    expect(cut(fitting)).toEqual([{ papers: fitting }]);
  });

  test('that do not fit are cut between two records, and each file names the next', () => {
    expect(cut(records, 1)).toEqual([
      { papers: [records[0]], next: 'papers-2.json' },
      { papers: [records[1]], next: 'papers-3.json' },
      { papers: [records[2]] },
    ]);
  });

  test.each([40, 60, 80])('of one file fill at most %i bytes', (limit) => {
    const frame = Buffer.byteLength('{"papers":[\n\n],"next":"papers-2.json"}\n');
    for (const file of makeFiles(records, limit)) {
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(limit + frame);
    }
    expect(cut(records, limit).flatMap(({ papers }) => papers)).toEqual(records);
  });
});
