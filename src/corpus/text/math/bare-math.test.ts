import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';

function show(raw: string): string {
  return repairAbstract(raw).html;
}

describe('mathematics without its delimiters', () => {
  test.each([
    // Superscripts and subscripts.
    ['parameter nu^2 and nu^1-based', 'parameter ν<sup>2</sup> and ν<sup>1</sup>-based'],
    ['in n^{1+o(1)} time', 'in n<sup>1+o(1)</sup> time'],
    ['D^{-1} exp(QK^top) V', 'D<sup>−1</sup> exp(QK<sup>⊤</sup>) V'],
    [
      '10^{-3}, 10^5, 10^-3, 2^n',
      '10<sup>−3</sup>, 10<sup>5</sup>, 10<sup>−3</sup>, 2<sup>n</sup>',
    ],
    ['x_i, w_t^2, theta_{t+1}', 'x<sub>i</sub>, w<sub>t</sub><sup>2</sup>, θ<sub>t+1</sub>'],
    ['Phi^*_tau and varphi^*', 'Φ<sup>*</sup><sub>τ</sub> and φ<sup>*</sup>'],
    ['dimension (d_{data}) and (K_F)', 'dimension (d<sub>data</sub>) and (K<sub>F</sub>)'],
    ['the ell_2 and ell_{infty} norms', 'the ℓ<sub>2</sub> and ℓ<sub>∞</sub> norms'],
    ['CO_2 and H_2O', 'CO<sub>2</sub> and H<sub>2</sub>O'],
    ['in R^d, the R^2 score, A^TA', 'in R<sup>d</sup>, the R<sup>2</sup> score, A<sup>T</sup>A'],
    ['the vector {bf 1}_n of ones', 'the vector 1<sub>n</sub> of ones'],
    ['2^{n^2} states', '2<sup>n<sup>2</sup></sup> states'],
    ['0.0562 ^{circ} and 90^circ', '0.0562° and 90°'],
    // Structures.
    ['o(sqrt[3]{log n}) and O(sqrt{T})', 'o(∛(log n)) and O(√T)'],
    ['frac{1}{2} and frac{a+b}{c}', '1/2 and (a+b)/c'],
    ['mathcal{O}(1/sqrt{T}), mathbb{R}^d', '𝒪(1/√T), ℝ<sup>d</sup>'],
    ['hat{y}, bar{x}, widetilde{O}(n)', 'ŷ, x̄, Õ(n)'],
    ['sum_{i=1}^n x_i', '∑<sub>i=1</sub><sup>n</sup> x<sub>i</sub>'],
    ['by proptoleft(d/mright)^{1/2}.', 'by ∝ (d/m)<sup>1/2</sup>.'],
    // Relations and operations.
    ['(SLMs, e.g., leq 7B) and geq5', '(SLMs, e.g., ≤ 7B) and ≥5'],
    ['(ge 175B) to (le 11B)', '(≥ 175B) to (≤ 11B)'],
    ['of approx 7% and approx 1/3', 'of ≈ 7% and ≈ 1/3'],
    ['takes sim10 minutes, sim 90%', 'takes ∼10 minutes, ∼90%'],
    ['training (1sim 2 times)', 'training (1∼2 times)'],
    ['75.2 pm 0.3 and 1.2pm0.1', '75.2 ± 0.3 and 1.2±0.1'],
    ['n ll d and N gg 1', 'n ≪ d and N ≫ 1'],
    ['three n times d size matrices', 'three n × d size matrices'],
    ['a 3 times 3 kernel, 3times3', 'a 3 × 3 kernel, 3×3'],
    ['with T times J neurons', 'with T × J neurons'],
    ['more than 17times sample', 'more than 17× sample'],
    ['more than times 50 with', 'more than ×50 with'],
    ['for x in mathbb{R}^d and t in [0, 1]', 'for x ∈ ℝ<sup>d</sup> and t ∈ [0, 1]'],
    ['as n to infty', 'as n → ∞'],
    ['A cap B', 'A ∩ B'],
    ['from seen rightarrow unseen', 'from seen → unseen'],
    ['DALLcdotE 2', 'DALL·E 2'],
    ['xinmathbb{R}^d, O(dsqrt{T}), O(nlog n)', 'x∈ℝ<sup>d</sup>, O(d√T), O(n log n)'],
    ['sim10times, 10^{6}sim10^{9}, 10rightarrow20', '∼10×, 10<sup>6</sup>∼10<sup>9</sup>, 10→20'],
    ['x_1, dots, x_n and p(y mid x)', 'x<sub>1</sub>, …, x<sub>n</sub> and p(y | x)'],
    ['times 4 super-resolution', '×4 super-resolution'],
    ['epsilon sim mathcal{N}(0, I), lambda ll 1', 'ε ∼ 𝒩(0, I), λ ≪ 1'],
    ['as epsilon to 0 and ntoinfty', 'as ε → 0 and n → ∞'],
    ['nabla_theta L and bigcup_{i} A', '∇<sub>θ</sub> L and ⋃<sub>i</sub> A'],
    ['x_1/x_2 and (1-p_i)', 'x<sub>1</sub>/x<sub>2</sub> and (1-p<sub>i</sub>)'],
    ['p_theta(x)/q_phi(x)', 'p<sub>θ</sub>(x)/q<sub>φ</sub>(x)'],
    ['e^+e^- and K^+K^-', 'e<sup>+</sup>e<sup>−</sup> and K<sup>+</sup>K<sup>−</sup>'],
    ['sim 3.5 dB, pm 2%, pm 5^circ', '∼3.5\u00A0dB, ±2%, ±5°'],
    ['0.25^circ times 0.25^circ', '0.25° × 0.25°'],
    ['alphain(0,1) and xin[0,1]', 'α ∈ (0,1) and x ∈ [0,1]'],
    ['for dgeq 2 and nleq 5', 'for d ≥ 2 and n ≤ 5'],
    ['O(sqrt{SAT}), O(sqrt{HSAK})', 'O(√(SAT)), O(√(HSAK))'],
    ['frac{SAT}{N} and mathrm{poly}(d)', '(SAT)/N and poly(d)'],
    ['Oleft(sqrt{T/alpha}right)', 'O(√(T/α))'],
    ['frac{d}{min{m,d}}', 'd/(min{m,d})'],
    ['Theta(sqrt{n}log n) and O(logn)', 'Θ(√n log n) and O(log n)'],
    ['0.5 mum and 10mum', '0.5\u00A0μm and 10μm'],
    ['({epsilon}, {delta})-privacy', '(ε, δ)-privacy'],
    ['Obig(minbig{n/d, n^2big}big)', 'O(min{n/d, n<sup>2</sup>})'],
    ['left{0,1right}^n, nicefrac{1}{n}', '{0,1}<sup>n</sup>, 1/n'],
    ['min_{xin mathbb{R}^d}', 'min<sub>x∈ ℝ<sup>d</sup></sub>'],
    ['hat f_n, tildemathcal{O}(n), mathbf x', 'f̂<sub>n</sub>, 𝒪̃(n), x'],
    ['sd/epsilon and (alpha, 1-alpha)', 'sd/ε and (α, 1-α)'],
    ['epsilon > 0, an epsilon-net, alpha-beta', 'ε &gt; 0, an ε-net, alpha-beta'],
    // Greek letters.
    ['as large as Omega(sqrt{n})', 'as large as Ω(√n)'],
    ['where (xi cdot 100%), 100 (1-xi)%', 'where (ξ · 100%), 100 (1-ξ)%'],
    ["(Spearman's rho approx 0.9)", '(Spearman’s ρ ≈ 0.9)'],
    ['epsilon > 0 and alpha = 0.5', 'ε &gt; 0 and α = 0.5'],
    ['in 1/epsilon^2 steps', 'in 1/ε<sup>2</sup> steps'],
    ['(epsilon, delta)-privacy', '(ε, δ)-privacy'],
    ['given sigma^2, the sigma is', 'given σ<sup>2</sup>, the σ is'],
    ['a Lambda-shaped mask', 'a Λ-shaped mask'],
    ['muP, muLOs and perpGrad', 'μP, μLOs and ⊥Grad'],
    ['+16.75 % mu AP', '+16.75 % μAP'],
    // Glued to what stands beside them.
    [
      'a sim12,000times gain, a sim40% gain, sim!30 FPS',
      'a ∼12,000× gain, a ∼40% gain, ∼30\u00A0FPS',
    ],
    ['by 12timessim40times.', 'by 12×∼40×.'],
    ['up to R^2times, Ntimes and 20mtimes30m', 'up to R<sup>2</sup>×, N× and 20m×30m'],
    ['(360^circtimes180^circ), OTRtimesRiver', '(360°×180°), OTR×River'],
    ['from 0.12!-!0.34, typically x!in!{2,4}', 'from 0.12-0.34, typically x ∈ {2,4}'],
    ['labels yin{-1,+1}', 'labels y ∈ {-1,+1}'],
    ['when kgeq3, rapprox0.8 and betage1', 'when k≥3, r≈0.8 and β≥1'],
    ['EnrightarrowDe, i neq j, ineq j', 'En→De, i ≠ j, i ≠ j'],
    ['a DALLcdotE-like model', 'a DALL·E-like model'],
    ['the norm lVert w rVert_2', 'the norm ‖ w ‖<sub>2</sub>'],
    ['f:mathbb{R}^dto mathbb{R}', 'f:ℝ<sup>d</sup>→ ℝ'],
    ['pi_{theta_{old}} is', 'π<sub>θ<sub>old</sub></sub> is'],
    ['H_2O_2 and H_2S', 'H<sub>2</sub>O<sub>2</sub> and H<sub>2</sub>S'],
    ['with probability 1-delta over it', 'with probability 1-δ over it'],
    ['a (1-1/e-epsilon)-approximation', 'a (1-1/e-ε)-approximation'],
    ['f(x) = tanh(alpha x)', 'f(x) = tanh(α x)'],
    // Commands that kept their backslash.
    ['({\\epsilon}, {\\delta})-approximation', '(ε, δ)-approximation'],
    ['\\textgreater 13B and \\mathcal{L}_{CE}', '&gt; 13B and ℒ<sub>CE</sub>'],
  ])('%j', (raw, html) => {
    expect(show(raw)).toBe(html);
  });
});

describe('words that look like commands', () => {
  test.each([
    'nine times more, 25 times longer, at times by over 2%, many times',
    'many-times differentiable, N times a day, run 3 times each',
    'approximately 5 approx. values, a hyperparameter, the T partial models',
    'In sum, a product of models; the top 5; on top of it; top-1 accuracy',
    'a subset of the union; there exists a gap; in order to; an exponent',
    'the Phi-3, Llama-3.1-8B and GPT-4 models; nuScenes; Raspberry Pi 4',
    'a beta version, gamma correction, alpha release, delta robots, Xi Jinping',
    'a lambda-calculus, epsilon-greedy exploration, beta-VAE',
    'snake_case, d_model, top_k, file_1.txt, my_var_2, x_test.py',
    'Sim2Real, sim-to-real and sim2real transfer; at 5 pm 3 of them',
    'a star, a dagger, a prime number, the World cup, a square, a triangle',
    'the left(right) arm, left (or right), turn left (a) and right (b)',
    'bullet points, a silver bullet, C++, ScanNet++, A* search, DIMSUM+',
    '512 x 512 pixels, 3x more, 5.8+/-0.3, 8.4%-18.1%, Pass@1, O(1/T), ~90',
    '119 {checklist question, paper} pairs, a {0, 1} label, (S)GD',
    'int_8 and int_4 quantization; w/o_1, a/b_1, Model T-B_1, sum_x',
    'Theorem B in [3, 5]; sin(0.5), min(1, 2) and within(1, 2)',
    'success in sim 95% and on real 90%; set alpha to 0',
    'Translate {source} to {target}; {subject} {relation} {object}',
    'Ineq-Otter, Aneq-Bench, Ineq-Eel-Seed and ineq constraints',
    'a sim 10 faster, sometimes1, NYtimesMap, the large1 pile1 set',
    'PixArt-alpha, beta-1, a max(beta testing), part 1/2-beta',
    'code x!=!y, n!-m!, wow!in here; S_1x, my_2Col',
    'e.g. cup, on, table; et al. 2017; i.i.d. (input, label) pairs',
    'a photo of a {class}, `x_1 = $y^2$` in code',
  ])('stay in %j', (text) => {
    expect(repairAbstract(text).text).toBe(text);
    expect(show(text)).not.toMatch(/<su[bp]>/);
  });
});

test('a name is no letter in a phrase of the language, even beside the letter', () => {
  const raw =
    'Let alpha = 0.1. The alpha version of a Serverless lambda, lambda > 0; alpha is small.';
  expect(repairAbstract(raw).text).toBe(
    'Let α = 0.1. The alpha version of a Serverless lambda, λ > 0; α is small.',
  );
});

test('plain text writes scripts in Unicode where it can, else as people type them', () => {
  expect(repairAbstract('R^3, D^{-1}, x_1, n^{1+o(1)}, QK^top, d_{data}').text).toBe(
    'R³, D⁻¹, x₁, n^{1+o(1)}, QK^⊤, d_{data}',
  );
});

test('what was typed is kept beside what is shown, for search', () => {
  expect(repairAbstract('a matrix D^{-1} as large as Omega(n^2)').repairs).toMatchObject([
    { from: '^{-1}', to: '⁻¹', offset: 10 },
    { from: 'Omega', to: 'Ω' },
    { from: '^2', to: '²' },
  ]);
});
