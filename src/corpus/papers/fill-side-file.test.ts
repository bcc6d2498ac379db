import { expect, test } from 'vitest';
import { fillSideFile } from './fill-side-file.ts';
import { parseSideFile } from './parse-side-file.ts';

/** The text with a year added to what it says. */
function addYear(text: string): string {
  const { sideFile } = parseSideFile({ path: 'content/papers/calm-ferries.md', text });
  return fillSideFile([{ year: 2024 }], text, sideFile?.fields ?? {}).text;
}

const venue = 'A Journal of Ferries, Lanterns and Otters on Wide Rivers that Flow to the Quiet Sea';

test.each([
  ['no file', '', '---\nyear: 2024\n---\n'],
  ['a note alone', 'A note.\n', '---\nyear: 2024\n---\nA note.\n'],
  ['an empty front matter', '---\n---\nA note.\n', '---\nyear: 2024\n---\nA note.\n'],
  ['an empty value', '---\n~\n---\nA note.\n', '---\nyear: 2024\n---\nA note.\n'],
  [
    'comments alone',
    '---\n# To do.\n\n# Ask.\n---\nA.\n',
    '---\n# To do.\n\n# Ask.\nyear: 2024\n---\nA.\n',
  ],
  ['a long line', `---\nvenue: ${venue}\n---\n`, `---\nvenue: ${venue}\nyear: 2024\n---\n`],
  [
    'line ends of Windows',
    '---\r\n# As printed.\r\nvenue: Lamps\r\n---\r\nA note.\r\n',
    '---\r\n# As printed.\r\nvenue: Lamps\r\nyear: 2024\r\n---\r\nA note.\r\n',
  ],
  ['a note with them', 'A note.\r\n', '---\r\nyear: 2024\r\n---\r\nA note.\r\n'],
  ['a byte order mark', '\uFEFFA note.\n', '\uFEFF---\nyear: 2024\n---\nA note.\n'],
])('what a side file with %s holds stays when a field is added', (_, text, filled) => {
  expect(addYear(text)).toBe(filled);
});
