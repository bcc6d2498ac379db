import { expect, test } from 'vitest';
import { stripAbstractMarkup, stripTitleMarkup } from './list-markup.ts';

const title = 'Gentle Ferries for Otters';

test.each([
  `- ${title}`,
  `## ${title}`,
  `[12] ${title}`,
  `3. ${title}`,
  `12) ${title}`,
  `Title: ${title}`,
  `Paper page - ${title}`,
  `**${title}**`,
  `1. **${title}**`,
  `[${title}](https://arxiv.org/abs/2403.12345)`,
  `- **[${title}](https://arxiv.org/abs/2403.12345)**`,
  `${title} [2403.12345]`,
  `${title} (https://arxiv.org/abs/2403.12345)`,
])('"%s" is a title with marks around it', (line) => {
  expect(stripTitleMarkup(line)).toBe(title);
});

test.each([
  '3D Otters',
  '2.5D Maps of Rivers',
  '1000 Otters (and Counting)',
  '[Re] Otters Revisited',
  '*-Transformers',
  'Otters [Extended Abstract]',
  '42',
])('"%s" is a title as it stands', (line) => {
  expect(stripTitleMarkup(line)).toBe(line);
});

test.each([
  ['Abstract: We ferry otters.', 'We ferry otters.'],
  ['**Abstract.** We ferry otters.', 'We ferry otters.'],
  ['> We ferry otters.\n\n> They swim.', 'We ferry otters.\n\nThey swim.'],
  ['We ferry otters, and … Read more', 'We ferry otters, and …'],
  ['We ferry otters. △ Less', 'We ferry otters.'],
  ['Abstract reasoning is hard.', 'Abstract reasoning is hard.'],
  ['We ask readers to read more.', 'We ask readers to read more.'],
])('"%s" reads "%s"', (raw, abstract) => {
  expect(stripAbstractMarkup(raw)).toBe(abstract);
});
