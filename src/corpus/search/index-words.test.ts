import { describe, expect, test } from 'vitest';
import { toIndexWords } from './index-words.ts';

describe('toIndexWords', () => {
  test.each([
    ['Lamps and shades.', ['lamps', 'and', 'shades']],
    ['weak-to-strong', ['weaktostrong', 'weak', 'to', 'strong']],
    ['LampGPT', ['lampgpt', 'lamp', 'gpt']],
    ['GPTLamp', ['gptlamp', 'gpt', 'lamp']],
    ['Lamp3D', ['lamp3d', 'lamp']],
    ['Only-IF:Revealing', ['onlyif', 'only', 'if', 'revealing']],
    ['μLamp', ['μlamp', 'lamp']],
    ['see https://lamps.example/light (2021)', ['see']],
  ])('finds %j under %j', (text, words) => {
    expect([...toIndexWords(text)].filter((word) => word.length > 1)).toEqual(words);
  });

  test('leaves out what nobody types', () => {
    expect([...toIndexWords(`${'a'.repeat(60)} 42 —`)]).toEqual([]);
  });
});
