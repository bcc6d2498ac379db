import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatSearchState,
  isAsking,
  parseSearchState,
  type SearchState,
  sortOrders,
} from './search-state.ts';

describe('the address of the search page', () => {
  test('says everything that is asked', () => {
    const state = parseSearchState('?q=warm+light&topic=lamps&topic=shades&code=yes&sort=title');
    expect(state).toEqual({
      q: 'warm light',
      facets: { topic: ['lamps', 'shades'], date: [], listing: [], code: ['yes'] },
      sort: 'title',
    });
    expect(formatSearchState(state)).toBe(
      '?q=warm+light&topic=lamps&topic=shades&code=yes&sort=title',
    );
  });

  test('is plain where nothing is asked', () => {
    expect(formatSearchState(parseSearchState(''))).toBe('');
    expect(isAsking(parseSearchState('?sort=date'))).toBe(false);
    expect(isAsking(parseSearchState('?code=yes'))).toBe(true);
  });

  test('ignores what it does not know', () => {
    expect(parseSearchState('?sort=colour&page=3&topic=')).toEqual(parseSearchState(''));
  });

  test('any state comes back from its address', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const state: fc.Arbitrary<SearchState> = fc.record({
      q: fc.string().map((text) => text.trim()),
      facets: fc.record({ topic: values, date: values, listing: values, code: values }),
      sort: fc.constantFrom(...sortOrders),
    });
    fc.assert(
      fc.property(state, (asked) => {
        expect(parseSearchState(formatSearchState(asked))).toEqual(asked);
      }),
    );
  });
});
