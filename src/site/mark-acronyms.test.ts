import { expect, test } from 'vitest';
import { markAcronyms } from './mark-acronyms.ts';

const acronyms = [
  { short: 'MoE', long: 'mixture of experts' },
  { short: 'MoE-R', long: 'mixture of experts with "routing"' },
  { short: 'C++', long: 'C with classes' },
  { short: 'R&D', long: 'research & development' },
];

const moe = (text: string) => `<abbr title="mixture of experts" tabindex="0">${text}</abbr>`;

test.each([
  ['a whole word', 'An MoE works.', `An ${moe('MoE')} works.`],
  ['a plural', 'Two MoEs.', `Two ${moe('MoEs')}.`],
  ['the first part of a compound', 'An MoE-based model', `An ${moe('MoE')}-based model`],
  [
    'the longer of two',
    'MoE-R',
    '<abbr title="mixture of experts with &quot;routing&quot;" tabindex="0">MoE-R</abbr>',
  ],
  ['an acronym with signs', 'in C++.', 'in <abbr title="C with classes" tabindex="0">C++</abbr>.'],
  [
    'an acronym that markup escapes',
    'for R&amp;D.',
    'for <abbr title="research &amp; development" tabindex="0">R&amp;D</abbr>.',
  ],
  [
    'text after a formula',
    '<math><mi>MoE</mi></math> MoE',
    `<math><mi>MoE</mi></math> ${moe('MoE')}`,
  ],
])('%s is marked', (_, html, expected) => {
  expect(markAcronyms(html, acronyms)).toBe(expected);
});

test.each([
  ['where it is introduced', 'A mixture of experts (MoE)'],
  ['where its long form follows', 'MoE (mixture of experts)'],
  ['inside another word', 'SMoE and MoEX'],
  ['as the end of a compound', 'Soft-MoE'],
  ['in the name of a version', 'MoE-2'],
  ['in a link', '<a href="https://example.org/MoE">the MoE code</a>'],
  ['in a raised sign', 'x<sup>MoE</sup>'],
])('an acronym is left alone %s', (_, html) => {
  expect(markAcronyms(html, acronyms)).toBe(html);
});

test('Tab stops at the first of the same letters alone', () => {
  const again = moe('MoE').replace('"0"', '"-1"');
  expect(markAcronyms('MoE, MoE and C++.', acronyms)).toBe(
    `${moe('MoE')}, ${again} and <abbr title="C with classes" tabindex="0">C++</abbr>.`,
  );
});

test('without acronyms the text is as it was', () => {
  expect(markAcronyms('An MoE.', [])).toBe('An MoE.');
});
