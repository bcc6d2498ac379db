import { expect, test } from 'vitest';
import { createTitleStripper } from './list-markup.ts';

const title = 'Gentle Ferries for Otters';
const other = 'When Newts Stop';

test.each([
  ['- ', ''],
  ['[1] ', ''],
  ['3. ', ''],
  ['12) ', ''],
  ['Title: ', ''],
  ['Paper page - ', ''],
  ['1. **', '**'],
  ['- **[', '](https://arxiv.org/abs/2403.12345)**'],
  ['- **[', '](https://huggingface.co/papers/2403.12345)** (⬆️ 12)'],
  ['☐ ', ''],
  ['[ ] ', ''],
])(
  '"%s" before the titles of a dump and "%s" behind them are marks of a list',
  (before, behind) => {
    const titles = [title, other].map((words) => before + words + behind);
    expect(titles.map(createTitleStripper(titles))).toEqual([title, other]);
  },
);

test.each([
  `## ${title}`,
  `**${title}**`,
  `[${title}](https://arxiv.org/abs/2403.12345)`,
  `${title} [2403.12345]`,
  `${title} (https://arxiv.org/abs/2403.12345)`,
])('"%s" is a title with marks around it in any dump', (line) => {
  expect(createTitleStripper([other, 'Herons', line])(line)).toBe(title);
});

test.each([
  '3D Otters',
  '2.5D Maps of Rivers',
  '1000 Otters (and Counting)',
  '1984. A Novel Reading by Machines',
  '[Re] Otters Revisited',
  'Title: A Study of Names',
  '*-Transformers',
  '__init__',
  'Otters [Extended Abstract]',
  '42',
])('"%s" is a title as it stands', (line) => {
  expect(createTitleStripper([title, line, other, 'Herons'])(line)).toBe(line);
});
