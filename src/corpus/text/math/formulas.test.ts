import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';
import { findFormulas } from './find-formulas.ts';
import { renderFormula } from './render-formula.ts';
import { texToText } from './tex-to-text.ts';

describe('delimited formulas', () => {
  test.each([
    ['of $O(n^2)$ time', ['O(n^2)']],
    ['\\(x\\) and \\[y\\] and $$z$$', ['x', 'y', 'z']],
    ['Co$^2$L, $\\mu$P, 3$\\times$, $\\sim$90%', ['^2', '\\mu', '\\times', '\\sim']],
    ['$times$ and $alpha leq 5$', ['\\times', '\\alpha \\leq 5']],
    ['$sim 40%$ smaller', ['\\sim 40\\%']],
    ['$5 and $10, US$1.5M', []],
    ['it costs $5 to train and $x$ to test', ['x']],
    ['\\$5 and \\$6', []],
    ['of $textbf{specialist} and textbf{generalist}$ models', []],
  ])('of %j are %j', (text, formulas) => {
    expect(findFormulas(text).map(({ tex }) => tex)).toEqual(formulas);
  });

  test('become MathML with their TeX in an annotation, and Unicode in the plain text', () => {
    const { text, html } = repairAbstract('in $O(n^2)$ time');
    expect(html).toMatch(
      /^in <math>.*<annotation encoding="application\/x-tex">O\(n\^2\)<\/annotation><\/semantics><\/math> time$/,
    );
    expect(html).not.toMatch(/class=|style=/);
    expect(text).toBe('in O(n²) time');
  });

  test.each(['$\\undefined{x}$', '$x_{$', '$\\includegraphics{a}$', '$\\color{red}{x}$'])(
    '%s is shown as typed',
    (typed) => {
      expect(repairAbstract(`so ${typed} there`)).toMatchObject({
        text: `so ${typed} there`,
        html: `so ${typed} there`,
      });
    },
  );
});

test.each(['\\def\\a{\\a}\\a', '\\includegraphics{a}', '\\class{a}{b}', 'x'.repeat(500), '}'])(
  'Temml is not asked for, or refuses, %j',
  (tex) => {
    expect(renderFormula(tex)).toBeUndefined();
  },
);

test.each([
  ['\\frac{a}{b} \\leq \\nu^1', 'a/b ≤ ν¹'],
  ['\\sqrt[4]{x} + \\sqrt{x+1}', '∜x + √(x+1)'],
  ['\\left( \\frac{d}{m} \\right)^{1/2}', '( d/m )^{1/2}'],
  ['\\hat{y} \\in \\mathbb{R}^{d}', 'ŷ ∈ ℝ^d'],
  ['\\mathcal{O}(n \\log n)', '𝒪(n log n)'],
  ['\\text{if } x > 0', 'if x > 0'],
  ['\\binom{n}{k}', '(n choose k)'],
  ['90^{\\circ}', '90°'],
  ["f'", 'f′'],
  ['\\unknown', undefined],
  ['{x', undefined],
  ['{'.repeat(20), undefined],
])('%j in plain text is %j', (tex, text) => {
  expect(texToText(tex)).toBe(text);
});
