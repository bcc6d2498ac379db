import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryList, arbitraryPaper, arbitraryPapers } from './fixtures/arbitrary-papers.ts';
import { addPapers, countMerge } from './merge-lists.ts';
import { mergePapers } from './merge-papers.ts';
import { createSavedPaper, isSameRecord, type SavedPaper } from './saved-paper.ts';

const may = '2026-05-01T10:00:00.000Z';
const june = '2026-06-01T10:00:00.000Z';

function createPaper(slug: string, fields: Partial<SavedPaper> = {}): SavedPaper {
  return { ...createSavedPaper({ slug, title: slug }, may), ...fields };
}

/** The fields that are joined from both sides alike. */
const joined = ({ added, mark, groups, version }: SavedPaper) => ({ added, mark, groups, version });

describe('merging two records of a paper', () => {
  test('is the same again with either of them', () => {
    fc.assert(
      fc.property(arbitraryPaper, arbitraryPaper, (a, b) => {
        const merged = mergePapers(a, b);
        expect(isSameRecord(mergePapers(merged, a), merged)).toBe(true);
        expect(isSameRecord(mergePapers(merged, b), merged)).toBe(true);
      }),
    );
  });

  test('joins times, marks and groups alike from either side, and in any order', () => {
    fc.assert(
      fc.property(arbitraryPaper, arbitraryPaper, arbitraryPaper, (a, b, c) => {
        expect(joined(mergePapers(a, b))).toEqual(joined(mergePapers(b, a)));
        expect(joined(mergePapers(mergePapers(a, b), c))).toEqual(
          joined(mergePapers(a, mergePapers(b, c))),
        );
      }),
    );
  });

  test('loses no note', () => {
    fc.assert(
      fc.property(arbitraryPaper, arbitraryPaper, (a, b) => {
        const { note } = mergePapers(a, b);
        expect(note).toContain(a.note);
        expect(note).toContain(b.note);
      }),
    );
  });

  test('keeps its own title, and what a newer version has written', () => {
    const own = createPaper('lamp', { mood: 'calm' });
    const other = createPaper('lamp', { title: 'Other', mood: 'wild', colour: 'red', version: 2 });
    expect(mergePapers(own, other)).toMatchObject({
      title: 'lamp',
      mood: 'calm',
      colour: 'red',
      version: 2,
    });
  });
});

describe('adding papers to a list', () => {
  test('takes nothing off it, and changes nothing a second time', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryPapers, (list, papers) => {
        const merged = addPapers(papers)(list);
        for (const slug of list.keys()) expect(merged.has(slug)).toBe(true);
        for (const { slug } of papers) expect(merged.get(slug)?.removed).toBeUndefined();
        expect(addPapers(papers)(merged)).toBe(merged);
      }),
    );
  });

  test('counts beforehand what it will do', () => {
    const list = new Map(
      [
        createPaper('same', { note: 'known' }),
        createPaper('joined', { mark: 'later' }),
        createPaper('off', { removed: june }),
      ].map((paper) => [paper.slug, paper]),
    );
    const papers = [
      createPaper('same', { added: june }),
      createPaper('joined', { mark: 'read' }),
      createPaper('off'),
      createPaper('new'),
    ];
    expect(countMerge(list, papers)).toEqual({ added: 2, joined: 1, same: 1 });
  });
});
