import { expect, test } from 'vitest';
import { hasGreek, toLatinForms } from './greek.ts';

test.each([
  ['μlo', ['mulo', 'ulo', 'mlo']],
  ['βvae', ['betavae', 'bvae']],
  ['lamp', []],
])('%s is typed on a Latin keyboard as one of %j', (word, forms) => {
  expect(toLatinForms(word)).toEqual(forms);
  expect(hasGreek(word)).toBe(forms.length > 0);
});
