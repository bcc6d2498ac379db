import { describe, expect, test } from 'vitest';
import { toOtherSpellings } from './spellings.ts';

describe('toOtherSpellings', () => {
  test.each([
    ['generalisation', 'generalization'],
    ['colour', 'color'],
    ['behavioural', 'behavioral'],
    ['labelling', 'labeling'],
    ['modelled', 'modeled'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['dialogue', 'dialog'],
    ['analyse', 'analyze'],
    ['defence', 'defense'],
    ['grey', 'gray'],
    ['artefacts', 'artifacts'],
    ['anaesthesia', 'anesthesia'],
    ['programme', 'program'],
  ])('%s and %s are found from each other', (british, american) => {
    expect(toOtherSpellings(british)).toContain(american);
    expect(toOtherSpellings(american)).toContain(british);
  });

  test('never gives the word itself', () => {
    for (const word of ['lamp', 'colour', 'optimize'])
      expect(toOtherSpellings(word)).not.toContain(word);
  });
});
