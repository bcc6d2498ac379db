import { describe, expect, test } from 'vitest';
import { repairAbstract, repairTitle } from '../repair.ts';

const repair = (text: string) => repairAbstract(text).text;

describe('UTF-8 that was read as Windows-1252', () => {
  test.each([
    ['the FrÃ©chet distance of SchrÃ¶dinger', 'the Fréchet distance of Schrödinger'],
    ['the modelâ€™s â€œbestâ€\u009d score', 'the model’s “best” score'],
    ['4.2Â±0.3 at 30Â° with Î± small', '4.2±0.3 at 30° with α small'],
    ['It\u0092s \u0093fine\u0094', 'It’s “fine”'],
  ])('%s', (broken, whole) => {
    expect(repair(broken)).toBe(whole);
    expect(repairTitle(broken).text).toBe(whole);
  });

  test.each(['“Spaß” and Ångström', 'a CAFÉ…', 'Île de Ré, Ærø', 'são João, Ávila'])(
    'is not seen in %s',
    (text) => {
      expect(repair(text)).toBe(text);
    },
  );
});

describe('HTML that was taken for text', () => {
  test.each([
    ['H<sub>2</sub>O at 10<sup>-3</sup>', 'H₂O at 10⁻³'],
    ['The <i>best</i> model.<br>We test.', 'The best model. We test.'],
    ['<jats:p>We test.</jats:p>', 'We test.'],
    ['a &minus; b &rarr; c', 'a − b → c'],
  ])('%s', (broken, whole) => {
    expect(repair(broken)).toBe(whole);
  });

  test.each(['the tokens <think> and <image>', 'between <s> and </s>', 'a < b and c > d'])(
    'is not seen in %s',
    (text) => {
      expect(repair(text)).toBe(text);
    },
  );
});

describe('letters of TeX in braces', () => {
  test.each([
    ['Bj{\\o}rn', 'Bjørn'],
    ['Stra{\\ss}e', 'Straße'],
    ['\\L{}ukasiewicz', 'Łukasiewicz'],
  ])('%s', (broken, whole) => {
    expect(repair(broken)).toBe(whole);
  });
});

describe('a hyphen with a space behind it', () => {
  test.each([
    ['the k- means and the x- axis', 'the k-means and the x-axis'],
    ['a five- year study of general- ization', 'a five-year study of generalization'],
    ['Si- based cells', 'Si-based cells'],
  ])('%s', (broken, whole) => {
    expect(repair(broken)).toBe(whole);
  });
});

test('a letter glued to "gg" is much greater', () => {
  expect(repair('labeled points (usually with ngg m)')).toContain('n ≫ m');
  expect(repair('an egg m and a kgg a')).toBe('an egg m and a kgg a');
});

test.each(['Abstract—We test.', 'Abstract: We test.', 'ABSTRACT – We test.'])(
  '%s is no part of the abstract',
  (text) => {
    expect(repair(text)).toBe('We test.');
  },
);

test('"sim" behind an article is a simulator', () => {
  expect(repair('We ran a sim 10 times, for sim 90% of the time.')).toBe(
    'We ran a sim 10 times, for ∼90% of the time.',
  );
});
