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
    ['the **O**tter **Fer**ry of **E**els', 'the Otter Ferry of Eels'],
    ['Fig.~\\ref{fig:a} shows (\\ref{b}) it', 'Fig. shows it'],
    ['GPT\\nobreakdash-4 is Bib\\TeX, pass\\@1 of', 'GPT-4 is BibTeX, pass@1 of'],
    ['so far. \\ This \\,Pro', 'so far. This Pro'],
    ['vis-\\`a-vis the river', 'vis-à-vis the river'],
    ['an RTX~9000 at 31~FPS, +1.25~pp', 'an RTX 9000 at 31 FPS, +1.25 pp'],
    [
      'OTTER~2024, EEL~5.1, 1.25~(EEL) and 1/4~pass',
      'OTTER 2024, EEL 5.1, 1.25 (EEL) and 1/4 pass',
    ],
    ['a range of \\~8B models', 'a range of ~8B models'],
    ['list: \\begin{itemize} \\item One \\item Two', 'list: • One • Two'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    '16~30%, 10KB~20KB, 10 KB~20 KB, 2019~now',
    'z0~N(0, 1) and 1M~4M',
    'in C:\\temp and a**b**c',
    '~90 times',
    'x~N',
    'C:\\Users\\x',
    'use **kwargs or f(**a)',
    'a regex \\d+ here',
  ])('%j stays', (text) => {
    expect(show(text)).toBe(text);
  });
});

describe('comment marks', () => {
  test.each([
    ['data sets. % With the rest', 'data sets. With the rest'],
    ['to train %question generators', 'to train question generators'],
    ['known. %To understand the factors, In this paper, we', 'known. In this paper, we'],
    ['no harm. %can be less', 'no harm. can be less'],
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
    ['learning (EEL)x2013their eels', 'learning (EEL)–their eels'],
    ['and otterx2014a river, GPT-4x2014fail', 'and otter—a river, GPT-4—fail'],
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
    ['rivers \\citep{wu2020deep} of', '', 'rivers (Wu et al., 2020) of'],
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
