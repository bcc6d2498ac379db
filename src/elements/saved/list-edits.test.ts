import { describe, expect, test } from 'vitest';
import {
  deleteGroup,
  followPaper,
  forgetRemoved,
  type ListEdit,
  markPaper,
  putInGroup,
  removePapers,
  renameGroup,
  savePaper,
  toPapers,
  writeNote,
} from './list-edits.ts';
import type { SavedList } from './saved-paper.ts';

const may = '2026-05-01T10:00:00.000Z';
const june = '2026-06-01T10:00:00.000Z';
const lamp = { slug: 'lamp', title: 'Lamp' };
const shade = { slug: 'shade', title: 'Shade' };

function edit(...edits: readonly ListEdit[]): SavedList {
  return edits.reduce<SavedList>((list, change) => change(list), new Map());
}

const groupsOf = (list: SavedList) => toPapers(list).map(({ groups }) => groups);

describe('a paper', () => {
  test('is saved once', () => {
    const list = edit(savePaper(lamp, may));
    expect(savePaper(lamp, june)(list)).toBe(list);
    expect(list.get('lamp')).toEqual({
      version: 1,
      ...lamp,
      added: may,
      note: '',
      groups: [],
    });
  });

  test('that was taken off comes back with its note and groups, as saved now', () => {
    const off = edit(
      savePaper(lamp, may),
      writeNote('lamp', ' bright ', ''),
      putInGroup('lamp', ' To  cite ', true),
      removePapers(['lamp'], may),
    );
    expect([off.has('lamp'), toPapers(off)]).toEqual([true, []]);
    const [back] = toPapers(savePaper(lamp, june)(off));
    expect(back).toMatchObject({ note: 'bright', groups: ['To cite'], added: june });
  });

  test('that was taken off is forgotten after 30 days', () => {
    const list = edit(
      savePaper(lamp, may),
      savePaper(shade, may),
      removePapers(['lamp'], '2026-05-01T10:00:00.000Z'),
      removePapers(['shade'], '2026-05-02T10:00:00.000Z'),
    );
    expect([...forgetRemoved('2026-06-01T00:00:00.000Z')(list).keys()]).toEqual(['shade']);
  });

  test.each<[string, ListEdit]>([
    ['a mark it has', markPaper('lamp', 'later')],
    ['a note it has', writeNote('lamp', '', '')],
    ['a group it is not in, taken away', putInGroup('lamp', 'Thesis', false)],
    ['a paper that is not there', markPaper('shade', 'read')],
    ['a group that is not there, deleted', deleteGroup('Thesis')],
    ['the address and title it has', followPaper('lamp', lamp)],
  ])('does not change by %s', (_, change) => {
    const list = edit(savePaper(lamp, may), markPaper('lamp', 'later'));
    expect(change(list)).toBe(list);
  });
});

test('a note that another tab has written meanwhile is kept beside the new one', () => {
  const list = edit(savePaper(lamp, may), writeNote('lamp', 'theirs', ''));
  expect(writeNote('lamp', 'ours', '')(list).get('lamp')?.note).toBe('theirs\n\nours');
  expect(writeNote('lamp', 'ours', 'theirs')(list).get('lamp')?.note).toBe('ours');
});

describe('a group', () => {
  const list = edit(
    savePaper(lamp, may),
    savePaper(shade, may),
    putInGroup('lamp', 'Thesis', true),
    putInGroup('lamp', 'Talk', true),
    putInGroup('shade', 'Thesis', true),
  );

  test('takes another name in all its papers', () => {
    expect(groupsOf(renameGroup('Thesis', 'Chapter 2')(list))).toEqual([
      ['Chapter 2', 'Talk'],
      ['Chapter 2'],
    ]);
  });

  test('becomes one with the group whose name it takes', () => {
    expect(groupsOf(renameGroup('Thesis', 'Talk')(list))).toEqual([['Talk'], ['Talk']]);
  });

  test('is deleted, and its papers stay', () => {
    expect(groupsOf(deleteGroup('Thesis')(list))).toEqual([['Talk'], []]);
  });
});

describe('a paper that has moved', () => {
  test('keeps all but its address and title', () => {
    const list = edit(savePaper(lamp, may), writeNote('lamp', 'bright', ''));
    const moved = followPaper('lamp', { slug: 'lamps', title: 'Lamps' })(list);
    expect([...moved.values()]).toMatchObject([{ slug: 'lamps', title: 'Lamps', note: 'bright' }]);
  });

  test('becomes one with the paper that is saved under the new address', () => {
    const list = edit(
      savePaper(lamp, may),
      savePaper(shade, june),
      writeNote('lamp', 'bright', ''),
      writeNote('shade', 'dim', ''),
    );
    const moved = followPaper('lamp', shade)(list);
    expect([...moved.values()]).toMatchObject([{ ...shade, added: may, note: 'dim\n\nbright' }]);
  });
});
