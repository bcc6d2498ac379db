import { expect, test } from 'vitest';
import { parseListing } from '../listing/parse-listing.ts';
import { toListingRecords } from './to-listing-records.ts';

const abstract =
  'We study an invented question in several sentences. The answer is long enough to be an abstract.';
const section = (day: string, title: string) =>
  `new\n\nSubscribe\n\n${day}\n\n${title}\n\n${abstract}\n`;

function nameOf(text: string): string | undefined {
  return toListingRecords([parseListing({ path: 'dump.txt', text })], [], [])[0]?.title;
}

test.each([
  [section('March 21, 2025', 'Calm Ferries'), 'Listing of 21 March 2025'],
  [section('Mar 21', 'Calm Ferries'), 'Listing of 21 March'],
  [
    section('March 3, 2025', 'Calm Ferries') + section('March 4, 2025', 'Amber Lanterns'),
    'Listing of 3 March 2025 and other days',
  ],
  [`Calm Ferries\n\n${abstract}\n`, 'Undated listing'],
  [`---\ntitle: Spring\n---\nCalm Ferries\n\n${abstract}\n`, 'Spring'],
])('names the listing %j', (text, title) => {
  expect(nameOf(text)).toBe(title);
});

test('tells listings of one title apart by their ids', () => {
  const titled = (path: string, title: string) =>
    parseListing({ path, text: `---\ntitle: ${title}\n---\nCalm Ferries\n\n${abstract}\n` });
  const undated = (path: string) => parseListing({ path, text: `Calm Ferries\n\n${abstract}\n` });
  const parsed = [undated('a.txt'), undated('b.txt'), titled('c.txt', 'Spring')];
  expect(toListingRecords(parsed, [], []).map(({ title }) => title)).toEqual([
    'Undated listing (a)',
    'Undated listing (b)',
    'Spring',
  ]);
});
