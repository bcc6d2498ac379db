import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryList, arbitraryPapers } from './fixtures/arbitrary-papers.ts';
import { findChange, undoChange } from './list-change.ts';
import { markPaper, savePaper, writeNote } from './list-edits.ts';
import { addPapers } from './merge-lists.ts';

const now = '2026-05-01T10:00:00.000Z';

test('what was added is undone record by record', () => {
  fc.assert(
    fc.property(arbitraryList, arbitraryPapers, (list, papers) => {
      const changed = addPapers(papers)(list);
      const undone = undoChange(findChange(list, changed))(changed);
      expect(Object.fromEntries(undone)).toEqual(Object.fromEntries(list));
    }),
  );
});

test('what another tab has changed since is left as it is', () => {
  const list = savePaper({ slug: 'lamp', title: 'Lamp' }, now)(new Map());
  const marked = markPaper('lamp', 'read')(list);
  const noted = writeNote('lamp', 'bright', '')(marked);
  expect(undoChange(findChange(list, marked))(noted).get('lamp')).toMatchObject({
    mark: 'read',
    note: 'bright',
  });
});

test('an edit that changes nothing is no change', () => {
  const list = savePaper({ slug: 'lamp', title: 'Lamp' }, now)(new Map());
  expect(findChange(list, list)).toEqual([]);
});
