import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
  [
    'μLO: Compute-Efficient Meta-Generalization of Learned Optimizers',
    'mulo-compute-efficient-meta-generalization-of-learned',
  ],
  ['β-VAE', 'beta-vae'],
  [
    "On Giant's Shoulders: Effortless Weak to Strong",
    'on-giants-shoulders-effortless-weak-to-strong',
  ],
  ['Schrödinger Brücken für Anfänger', 'schrodinger-brucken-fur-anfanger'],
  ['C++ & Rust', 'c-rust'],
  ['Only-IF:Revealing the Effect', 'only-if-revealing-the-effect'],
  ['学习', 'xuexi'],
  ['Page', ''],
  ['???', ''],
])('%s → %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('a slug is ASCII, at most 60 characters, and cut between words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(toSlug(title)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(toSlug(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
