import { expect, test } from 'vitest';
import { toTitleSearches } from './title-searches.ts';

test('a title reaches every search whole, whatever characters it holds', () => {
  const title = 'C++ & "graphs": 50 % of μ?';
  for (const { url } of toTitleSearches(title)) {
    const queries = [...new URL(url).searchParams.values()];
    expect(queries.some((query) => query.includes(title))).toBe(true);
  }
});
