import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';

const show = (raw: string) => repairAbstract(raw).text;

describe('braces of a lost command', () => {
  test.each([
    // Letters that spell an acronym.
    ['({O}tter {F}erries at {N}ight)', '(Otter Ferries at Night)'],
    ['for {F}ast symmet{R}y and {L}earn{ING}', 'for Fast symmetRy and LearnING'],
    ['a {R}iver Ott{e}r and a Mixture-of-{E}els', 'a River Otter and a Mixture-of-Eels'],
    ['OtterGuard ({Ott}er {Guard}), a filter', 'OtterGuard (Otter Guard), a filter'],
    ['the Caf{é} corpus', 'the Café corpus'],
    // Letters of a formula.
    ['a {W}-space view of {F}_t and {O}(n)', 'a W-space view of F_t and O(n)'],
    // Names and figures.
    ['We propose {OtterIR}, a method', 'We propose OtterIR, a method'],
    ['built on {River2.5-VL} models', 'built on River2.5-VL models'],
    ['(1) {Eel-Noise} ferries', '(1) Eel-Noise ferries'],
    ['{Otter Ferry Estimation} (OFE) is', 'Otter Ferry Estimation (OFE) is'],
    ['a score of {1.25 RIV} in {3D GU} tasks', 'a score of 1.25 RIV in 3D GU tasks'],
    [
      'between {ferry collapse} and {ferry growth}, so {Otter Ferry Estimation} helps',
      'between ferry collapse and ferry growth, so Otter Ferry Estimation helps',
    ],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    'labels in {True, False} and weights in {-1, 0, 1}',
    'models of {1.5B, 4B, 8B} and OtterGM-{T,S}',
    'Translate {source} to {target}; {subject} {relation} {object}',
    'between {ferry collapse} and {ferry growth} alone',
    'the prompt {Original question prompt} and {last round answer}',
    'fill in {User Name}, {SourceLanguage} and {Task Description}',
    'the prompt “a ferry of {OtterClass}” is',
    'a photo of {Class}es, layer{i}s and {Name}s',
    'a set {v}, the graph of {A} and f({X})',
    '{"name": "otter"}',
  ])('%j has none', (text) => {
    expect(show(text).replace(/[“”]/g, '"')).toBe(text.replace(/[“”]/g, '"'));
  });
});

describe('a brace without its partner', () => {
  test.each([
    ['the otter} swims, an E}el too', 'the otter swims, an Eel too'],
    ['18 more {otters from (\\textbf{wet rivers)', '18 more otters from (wet rivers)'],
    ['it swims.}, and so on.}', 'it swims, and so on.'],
    ['code https://a.org/x.} and', 'code https://a.org/x and'],
    ['code at \\url{https://a.org/x.} Eels', 'code at https://a.org/x. Eels'],
    ['we propose \\b{Otter Ferries} (OF)', 'we propose Otter Ferries (OF)'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each(['a set {1, 2}, {{a}, b}', 'a smile :} and a {', 'x in {a, b', 'an f{ or }'])(
    '%j is none',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );
});

describe('a sign in braces', () => {
  test.each([
    ['in all 1{,}234 and 25{,}000 otters', 'in all 1,234 and 25,000 otters'],
    ['N{=}4, r{=}{-}0.25, a (1{+}1) loop', 'N=4, r=-0.25, a (1+1) loop'],
    ['{sim}12% and {sim} 1.5 of 7{times}', '∼12% and ∼1.5 of 7×'],
    ['256{times}256, 256{\\times}256, H{times}W', '256×256, 256×256, H×W'],
    ['weight {approx}0.2, 1.2{sim}1.3 and 3{pm}1', 'weight ≈0.2, 1.2∼1.3 and 3±1'],
    ['of 4.25{\\deg} in 360{deg} scenes', 'of 4.25° in 360° scenes'],
    ['0.71 vs.\\ {sim}0.42 and (vs.\\ $x$ now)', '0.71 vs. ∼0.42 and (vs. x now)'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    'an alphabet {+} or {-}',
    'a regex [a-z]{2,3}',
    'the slots {to} and {times}',
    'x{,}y',
  ])('%j has none', (text) => {
    expect(show(text)).toBe(text);
  });
});

describe('text in colour', () => {
  test.each([
    ['with teal{River-use} and orange{Planning (so far)}', 'with River-use and Planning (so far)'],
    ['red{Warning: otters bite.}', 'Warning: otters bite.'],
    ['a \\color{red}{Decoupled} model', 'a Decoupled model'],
    ['\\textcolor{blue}{Our {river} is wet}', 'Our river is wet'],
    ['a {\\color{myred} wet} river', 'a wet river'],
    ['that softred{EEL} swims', 'that EEL swims'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each(['a layered{x} set', 'red {a, b} and blue (c)', 'red{never closed', 'the red, blue{'])(
    '%j has none',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );

  test.each([
    'Code: magenta{https://a.org/x}.',
    'Code: brightpinkhttps://a.org/x.',
    'Code: \\textcolor{blue}{https://a.org/x}.',
    'Code: https://a.org/x{mypink{Page}}.',
    'Code: https://a.org/x{\\color{blue}{https://a.org/x}}.',
  ])('%j is an address', (raw) => {
    const { text, links } = repairAbstract(raw);
    expect(text).toBe('Code: https://a.org/x.');
    expect(links.map(({ url }) => url)).toEqual(['https://a.org/x']);
  });
});

describe('a dollar sign of which a backslash is left', () => {
  test.each([
    ['costs of \\75 on one boat', 'costs of $75 on one boat'],
    ['for less than \\0.1. Then', 'for less than $0.1. Then'],
    ['valued at \\1 million, (\\25K now)', 'valued at $1 million, ($25K now)'],
    ['from \\2 to \\3 and >\\1,200', 'from $2 to $3 and >$1,200'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    'otters swim; \\3) Eels: we',
    'the regex (a)\\1 and \\12 matches',
    'a group \\1 is',
    'code \\033 ends',
  ])('%j has none', (text) => {
    expect(show(text)).toBe(text);
  });
});
