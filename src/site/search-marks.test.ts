import { describe, expect, test } from 'vitest';
import type { Paper } from '../corpus/records.ts';
import { createPaper, seenIn } from './fixtures.ts';
import { toSearchMarks } from './search-marks.ts';

/** What Pagefind reads: each `name[attribute]` with the value of its attribute. */
function readMarks(paper: Paper, mark: 'data-pagefind-filter' | 'data-pagefind-sort'): string[] {
  const { attributes } = toSearchMarks(paper);
  return (attributes[mark] ?? '')
    .split(', ')
    .map((named) => named.replace(/\[(.*)\]/, (_, name: string) => `=${attributes[name]}`));
}

describe('search marks', () => {
  test('name every topic, listing and date of a paper once, and whether it has code', () => {
    const paper = createPaper('a', {
      appearances: [seenIn('may', 1, '--05-22'), seenIn('june', 1, '--05-22'), seenIn('old', 3)],
    });
    expect(readMarks(paper, 'data-pagefind-filter')).toEqual([
      'topic=graphs',
      'listing=may',
      'listing=june',
      'listing=old',
      'date=05-22',
      'date=undated',
      'code=no',
      'times=3',
    ]);
  });

  test('give an undated paper sort keys too', () => {
    expect(readMarks(createPaper('a'), 'data-pagefind-sort')).toEqual([
      'date=0000-00-00',
      'title=title of a',
    ]);
  });

  test('keep the words that a repair took off the page, and only those', () => {
    const paper = createPaper('a', {
      abstract: 'The matrix D⁻¹ is small.',
      abstractRaw: 'The matrix D^{-1} is small.',
    });
    expect(toSearchMarks(paper).otherForms).toBe('D^{-1}');
    expect(toSearchMarks(createPaper('b')).otherForms).toBe('');
  });
});
