import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPaper } from './fixtures/arbitrary-papers.ts';
import { isSameRecord, readSavedPaper } from './saved-paper.ts';

describe('a record', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(arbitraryPaper, (paper) => {
        expect(isSameRecord(readSavedPaper(JSON.parse(JSON.stringify(paper))), paper)).toBe(true);
      }),
    );
  });

  test('of a newer version keeps what is not known here', () => {
    const record = { version: 9, slug: 'lamp', title: 'Lamp', mark: 'cited', stars: 5 };
    expect(readSavedPaper(record)).toMatchObject({ ...record, note: '', groups: [] });
  });

  test('never makes reading fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const paper = readSavedPaper(value);
        expect(paper === undefined || typeof paper.slug === 'string').toBe(true);
      }),
    );
  });

  test.each([[null], ['lamp'], [[]], [{ slug: 'lamp' }], [{ slug: 'A lamp', title: 'Lamp' }]])(
    '%j is none',
    (value) => {
      expect(readSavedPaper(value)).toBeUndefined();
    },
  );

  test('whose fields are of a wrong kind has those of a new one', () => {
    const record = { slug: 'lamp', title: 'Lamp', added: 'now', note: 3, groups: 'x', removed: 1 };
    expect(readSavedPaper(record)).toMatchObject({
      version: 1,
      added: '1970-01-01T00:00:00.000Z',
      note: '',
      groups: [],
      removed: undefined,
    });
  });
});
