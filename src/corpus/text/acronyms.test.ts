import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms } from './acronyms.ts';

describe('findAcronyms', () => {
  test.each([
    ['We use reinforcement learning (RL) here.', 'RL', 'reinforcement learning'],
    ['shifts that are out-of-distribution (OOD)', 'OOD', 'out-of-distribution'],
    ['Parameter-Efficient Fine-Tuning (PEFT) helps', 'PEFT', 'Parameter-Efficient Fine-Tuning'],
    ['a garden of random trees (GRT)', 'GRT', 'garden of random trees'],
    ['text-to-image (T2I) generation', 'T2I', 'text-to-image'],
    ['Slow Sure Steady Fine Tuning (S3FT)', 'S3FT', 'Slow Sure Steady Fine Tuning'],
    ['sequence-to-sequence (seq2seq) models', 'seq2seq', 'sequence-to-sequence'],
    ['BAlaNced averaGing (BANG)', 'BANG', 'BAlaNced averaGing'],
    ['an electroencephalogram (EEG) of sleep', 'EEG', 'electroencephalogram'],
    ['adaptive average pooling (AAP)', 'AAP', 'adaptive average pooling'],
    ['Meta Learning(ML)', 'ML', 'Meta Learning'],
    ['big trees (BT, e.g., oaks)', 'BT', 'big trees'],
    [
      'We offer GARDEN (Growing A Recurrent Decoder from ENtropy).',
      'GARDEN',
      'Growing A Recurrent Decoder from ENtropy',
    ],
  ])('reads the definition in "%s"', (text, short, long) => {
    expect(findAcronyms(text)).toEqual([{ short, long }]);
  });

  test('takes the plural off both forms', () => {
    expect(findAcronyms('graph neural networks (GNNs)')).toEqual([
      { short: 'GNN', long: 'graph neural network' },
    ]);
  });

  test('keeps two meanings of one acronym', () => {
    const text = 'in-domain (ID) and in-distribution (ID) samples, in-domain (ID)';
    expect(findAcronyms(text).map(({ long }) => long)).toEqual(['in-domain', 'in-distribution']);
  });

  test.each([
    'a strong learner (e.g., ASL)',
    'as others do (Smith and Long, 2020)',
    'a small model (7B)',
    'many images (60K images)',
    'high fidelity (FID)',
    'several tasks (ALFWorld)',
    'the method of Hutchinson (Hutchinson)',
    'first (i) and then (ii)',
    'GPT-4V(ision) sees',
    'see there (Fig. 1)',
    'SLAM (see Figure 2)',
  ])('finds no definition in "%s"', (text) => {
    expect(findAcronyms(text)).toEqual([]);
  });

  test('reads initials from any words', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou]{2,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), (words) => {
        const short = words.map((one) => one.charAt(0).toUpperCase()).join('');
        const long = words.join(' ');
        expect(findAcronyms(`We study ${long} (${short}).`)).toEqual([{ short, long }]);
      }),
    );
  });
});
