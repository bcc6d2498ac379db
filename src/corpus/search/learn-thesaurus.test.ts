import { describe, expect, test } from 'vitest';
import { learnThesaurus } from './learn-thesaurus.ts';

/** Two ways to say each thing, in texts that are otherwise alike; "lamp" is inflected. */
const scenes = [
  ['doctor', 'clinician', 'hospital', 'patient', 'fever'],
  ['robot', 'manipulator', 'gripper', 'object', 'table'],
  ['lamp', 'lantern', 'shade', 'light', 'evening'],
  ['lamps', 'lanterns', 'shades', 'light', 'evening'],
] as const;
const told = scenes.flatMap(([a, b, ...others]) =>
  Array.from({ length: 12 }, (_, n) => {
    const [first, second, third] = [0, 1, 2].map((k) => others[(n + k) % others.length]);
    return `The ${n % 2 === 0 ? a : b} is with the ${first} and the ${second}, not the ${third}.`;
  }),
);
/** Beside texts on other things, so that no word is in most of them. */
const texts = [...told, ...Array.from({ length: 60 }, (_, n) => `Word${n} of thing${n}.`)];
const options = {
  fewest: 3,
  dimensions: 6,
  most: 2,
  toStem: (word: string) => word.replace(/(?:ian)$/, ''),
};

describe('learnThesaurus', () => {
  const thesaurus = learnThesaurus(texts, options);

  test('knows words that are used alike, whether or not they stand together', () => {
    expect(thesaurus.get('doctor')).toContain('clinician');
    expect(thesaurus.get('lantern')).toContain('lamp');
    expect(thesaurus.get('robot')).not.toContain('doctor');
  });

  test('gives no more words than asked for, none of grammar, and never the word itself', () => {
    for (const [word, near] of thesaurus) {
      expect(near.length).toBeLessThanOrEqual(2);
      expect(near).not.toContain(word);
    }
    expect([...thesaurus.keys()]).not.toContain('the');
  });

  test('leaves out words that few texts hold', () => {
    const more = learnThesaurus([...texts, 'The doctor is with the amulet.'], options);
    expect(more.has('amulet')).toBe(false);
  });

  test('of inflections of one word names one', () => {
    const one = learnThesaurus(texts, { ...options, most: 9, toStem: () => 'all' });
    expect([...one.values()]).toEqual([]);
  });

  test('gives the same every time', () => {
    expect(learnThesaurus(texts, options)).toEqual(thesaurus);
  });
});
