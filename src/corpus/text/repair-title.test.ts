import { describe, expect, test } from 'vitest';
import { repairTitle } from './repair.ts';

describe('a title', () => {
  test.each([
    ['Only-IF:Revealing the Effect', 'Only-IF: Revealing the Effect'],
    ['Learning by InvariancePropagation', 'Learning by Invariance Propagation'],
    ['No "Zero-Shot" Without Data', 'No “Zero-Shot” Without Data'],
    ["On Giant's Shoulders", 'On Giant’s Shoulders'],
    ['Grokking -- A Model', 'Grokking – A Model'],
    ['M^3IT and Co$^2$L', 'M³IT and Co²L'],
    ['$\\mu$LO and muP', 'μLO and μP'],
    ['Re:Ferry -- Otters', 'Re:Ferry – Otters'],
    ['OtterLLM:From Rivers to Sea -- A Study', 'OtterLLM: From Rivers to Sea – A Study'],
    ['OPT-IML: A Study', 'OPT-IML: A Study'],
  ])('%j', (raw, text) => {
    expect(repairTitle(raw).text).toBe(text);
  });

  test.each([
    'CodeGen2: BatchFormer and HybridDepth',
    'Super(ficial)-alignment',
    'KonIQ-10k',
    'Re:Ferry – Otters in Rivers',
    'Re:Ferry: Otters in Rivers',
    'A 3:1 Ratio',
    'μLO',
  ])('%j stays', (title) => {
    expect(repairTitle(title)).toEqual({ text: title, repairs: [] });
  });

  test('is parted where its abstract writes two words, and never one', () => {
    const title = 'A StrongBaseline';
    expect(repairTitle(title).text).toBe(title);
    expect(repairTitle(title, { abstract: 'Our strong baseline is' }).text).toBe(
      'A Strong Baseline',
    );
    expect(repairTitle(title, { abstract: 'StrongBaseline is a strong baseline' }).text).toBe(
      title,
    );
  });
});
