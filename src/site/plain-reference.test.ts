import { expect, test } from 'vitest';
import { toPlainReference } from './plain-reference.ts';

const seen = { name: 'Lamps', date: '22 May, year not given', position: 4 };

test.each([
  [
    'nothing but a listing',
    { title: 'Lamps and Light' },
    [seen],
    'Lamps and Light. Listed in Lamps, no. 4 (22 May, year not given).',
  ],
  [
    'all that a side file may say',
    { title: 'Why Lamps?', authors: ['A. Wick', 'B. Oil'], venue: 'Lighting', year: 2025 },
    [seen],
    'A. Wick, B. Oil. Why Lamps? Lighting, 2025. Listed in Lamps, no. 4 (22 May, year not given).',
  ],
  ['no listing', { title: 'Lamps', year: 2025 }, [], 'Lamps. 2025.'],
])('a reference is made of %s', (_, paper, listed, reference) => {
  expect(toPlainReference(paper, listed)).toBe(reference);
});
