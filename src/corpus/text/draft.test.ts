import { describe, expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { createDraft, OBJECT, openObjects, textOf } from './draft.ts';

describe('a draft', () => {
  test('keeps, for every change, what was scraped there', () => {
    const draft = applyEdits(createDraft('a -- b'), 'dash', [{ start: 2, end: 4, to: '–' }]);
    expect(textOf(draft)).toBe('a – b');
    expect(draft.pieces.filter(({ rule }) => rule)).toEqual([
      { raw: '--', text: '–', rule: 'dash' },
    ]);
  });

  test('joins a change with the earlier ones that it meets, and names both', () => {
    const first = applyEdits(createDraft('one\\%two'), 'escape', [{ start: 3, end: 5, to: '%' }]);
    const second = applyEdits(first, 'space', [{ start: 3, end: 5, to: '% t' }]);
    expect(second.pieces).toEqual([
      { raw: 'one', text: 'one' },
      { raw: '\\%t', text: '% t', rule: 'escape+space' },
      { raw: 'wo', text: 'wo' },
    ]);
  });

  test('leaves out edits that overlap, change nothing or are empty', () => {
    const draft = createDraft('abcdef');
    const edits = [
      { start: 0, end: 2, to: 'AB' },
      { start: 1, end: 3, to: 'x' },
      { start: 3, end: 4, to: 'd' },
      { start: 5, end: 5, to: 'x' },
    ];
    expect(textOf(applyEdits(draft, 'rule', edits))).toBe('ABcdef');
  });

  test('lets no edit reach into a piece that is set aside', () => {
    const aside = { html: '<math></math>' };
    const draft = applyEdits(createDraft('see $x$ here'), 'formula', [
      { start: 4, end: 7, to: 'x', aside },
    ]);
    expect(draft.text).toBe(`see ${OBJECT} here`);
    expect(applyEdits(draft, 'rule', [{ start: 0, end: 7, to: '' }])).toBe(draft);
    expect(textOf(draft)).toBe('see x here');
    expect(openObjects(draft).text).toBe('see x here');
  });

  test('takes an object of the scraped text as it is', () => {
    const draft = createDraft(`a ${OBJECT} b`);
    expect(draft.pieces.map(({ raw }) => raw)).toEqual(['a ', OBJECT, ' b']);
    expect(textOf(draft)).toBe(`a ${OBJECT} b`);
  });
});
