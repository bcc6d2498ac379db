import { describe, expect, test } from 'vitest';
import { countTerms, writtenTerms } from './terms.ts';

const keysOf = (abstract: string) => [...countTerms({ title: '', abstract }).keys()];

describe('countTerms', () => {
  test('takes words, compounds and pairs of neighbours', () => {
    expect(keysOf('weak-to-strong otters swim')).toEqual([
      'weaktostrong',
      'otter',
      'weaktostrongotter',
      'swim',
      'otterswim',
    ]);
  });

  test.each(['the model', 'We propose a novel method.', 'large-scale, real-world', '2024 x 7'])(
    'finds nothing to say in "%s"',
    (text) => {
      expect(keysOf(text)).toEqual([]);
    },
  );

  test('takes a generic word only beside a telling one', () => {
    expect(keysOf('diffusion models')).toEqual(['diffusion', 'diffusionmodel']);
  });

  test('makes no pair across punctuation', () => {
    expect(keysOf('otters, herons')).toEqual(['otter', 'heron']);
  });

  test('counts one term however it is joined', () => {
    const counts = countTerms({ title: '', abstract: 'beaver-dams, beaverdams and beaver dams' });
    expect(counts.get('beaverdam')).toBe(3);
  });

  test('counts the title for more', () => {
    const counts = countTerms({ title: 'Otters', abstract: 'Herons.' });
    expect(counts.get('otter')).toBeGreaterThan(counts.get('heron') ?? 0);
  });
});

describe('writtenTerms', () => {
  test('writes a term as the abstract does most often', () => {
    const text = {
      title: 'Heron Maps',
      abstract: 'Heron maps. A heron map, or heron maps, in CLIP.',
    };
    const written = writtenTerms(text);
    expect(written.get('heronmap')?.written).toBe('heron maps');
    expect(written.get('clip')?.written).toBe('CLIP');
  });

  test('takes the capitals of the title off, but not those of names', () => {
    const written = writtenTerms({ title: 'Otter Paths with CLIP', abstract: '' });
    expect(written.get('otterpath')?.written).toBe('otter paths');
    expect(written.get('clip')?.written).toBe('CLIP');
  });
});
