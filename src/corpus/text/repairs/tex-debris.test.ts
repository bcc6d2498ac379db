import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';

function show(raw: string, title?: string): string {
  return repairAbstract(raw, { title }).text;
}

describe('what is left of TeX', () => {
  test.each([
    ['fine-tuned with 5\\% of \\$10 \\& a\\_b', 'fine-tuned with 5% of $10 & a_b'],
    ['a {\\em finite sample} setting', 'a finite sample setting'],
    ['\\textbf{Lved Sign} \\emph{x} \\texttt{y}', 'Lved Sign x y'],
    [
      'of $textbf{specialist} and textbf{generalist}$ models',
      'of specialist and generalist models',
    ],
    ['few examples {without} using', 'few examples without using'],
    [
      'Prompts~(SHIP) in Table~1 of A et al.~(2020)',
      'Prompts (SHIP) in Table 1 of A et al. (2020)',
    ],
    ['one \\\\ two \\newline three', 'one two three'],
    ['e.g.\\ this, 10\\,000, hyper\\-parameter', 'e.g. this, 10 000, hyperparameter'],
    [
      'na\\"ive, Fr\\\'echet, G{\\"o}del, Erd\\H{o}s, na{\\"\\i}ve',
      'naïve, Fréchet, Gödel, Erdős, naïve',
    ],
    ['na"ive and R\'enyi', 'naïve and Rényi'],
    ['Abstract: We ferry otters.', 'We ferry otters.'],
    ['**Abstract.** We ferry otters.', 'We ferry otters.'],
    ['> We ferry otters.', 'We ferry otters.'],
    ['We ferry otters, and … Read more', 'We ferry otters, and …'],
    ['We ferry otters. △ Less', 'We ferry otters.'],
    ['> 90% read more', '> 90% read more'],
    ['Abstract reasoning is what they read less', 'Abstract reasoning is what they read less'],
    ["it doesn\\'t, the model\\'s", 'it doesn’t, the model’s'],
    [
      'at https://a.org/{id}/x and https://a.org/b_{c}',
      'at https://a.org/{id}/x and https://a.org/b_{c}',
    ],
    ['the \\"best\\" of all', 'the “best” of all'],
    ['we show \\footnote{Or not.} that', 'we show (Or not.) that'],
    ['We propose **GRAPE**, a', 'We propose GRAPE, a'],
    ['list: \\begin{itemize} \\item One \\item Two', 'list: • One • Two'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each(['~90 times', 'x~N', 'C:\\Users\\x', 'use **kwargs or f(**a)', 'a regex \\d+ here'])(
    '%j stays',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );
});

describe('comment marks', () => {
  test.each([
    ['data sets. % With the rest', 'data sets. With the rest'],
    ['to train %question generators', 'to train question generators'],
    ['known. %To understand the factors, In this paper, we', 'known. In this paper, we'],
    ['known. % To address this, we do', 'known. To address this, we do'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each(['from 67% to 73%. And', '5.4 %AP50 higher', 'the % of samples', '5 % of x'])(
    '%j has none',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );
});

describe('entities', () => {
  test.each([
    ['models exhibit x2014 such as', 'models exhibit — such as'],
    ['contextx2013x2013unlabeled', 'context—unlabeled'],
    ['the modelx2019s x201cbestx201d', 'the model’s “best”'],
    ['a &amp; b &lt;c&gt; &#x2014; &#8211; &quot;d&quot;', 'a & b <c> — – “d”'],
    ['&amp;lt;', '<'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each(['1024x2048 pixels', 'the linux2013 set', 'R&D; AT&T', 'at x2015 or'])(
    '%j has none',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );
});

describe('macros and citations', () => {
  test.each([
    [
      'a framework named \\name to address',
      'M2-CLIP: A Framework',
      'a framework named M2-CLIP to address',
    ],
    ['on the \\linemod dataset', 'On Poses', 'on the linemod dataset'],
    ['\\linemod is like LineMOD', 'On Poses', 'LineMOD is like LineMOD'],
    ['we use \\ours{} here, \\ie there', 'No Name', 'we use ours here, i.e. there'],
    [
      'routing algorithm ostapenko2024towards, we',
      '',
      'routing algorithm (Ostapenko et al., 2024), we',
    ],
    ['Recently, chen2022active gave the first', '', 'Recently, Chen et al. (2022) gave the first'],
    ['as in [smith2020deep, lee2021fast].', '', 'as in [Smith et al., 2020; Lee et al., 2021].'],
    ['methods~\\citep{smith2020deep} of', '', 'methods (Smith et al., 2020) of'],
  ])('%j', (raw, title, text) => {
    expect(show(raw, title)).toBe(text);
  });

  test.each([
    'the wmt2014ende data',
    'in [Arpit et al. 2017, Nakkiran et al. 2019]',
    'a user2020 name',
  ])('%j has none', (text) => {
    expect(show(text)).toBe(text);
  });
});
