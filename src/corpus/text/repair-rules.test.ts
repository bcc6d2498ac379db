import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { createDraft, type Draft } from './draft.ts';
import { createDamagedText, damagedText, debris } from './fixtures/damaged-text.ts';
import { ambiguousSymbols, distinctSymbols, greekLetters } from './math/tex-symbols.ts';
import { abstractRules, titleRules } from './repair-rules.ts';
import { runRules } from './run-rules.ts';
import { createTriggerReader } from './trigger-reader.ts';

const rules = [...new Set([...titleRules, ...abstractRules])];
const triggers = createTriggerReader(rules);

/** Besides debris, the names that patterns hold, and what they want before and after them. */
const fragments =
  `${debris.join(' ')} ${[...greekLetters.keys()].join(' ')} ${[...distinctSymbols.keys()].join(' ')}
  ${[...ambiguousSymbols.keys()].join(' ')} 2 10 0.5 %With ( ) [ ] {1 {2, [0, [N] = > ∞ +∞ ℝ 𝒳 𝔸 √ , dots mid A B C n T x y -shaped
  function class Re WMT smith2020deep cite{ citep{smith2020deep} x2026 x26 x27s &#8211; na"ive Fr'echet Erd{o}s WWW.a.org
  Word.We word.We word,word word:Word Learning(ML) ConsistencyTraining 1-2% 5-10 high- resolution O( log textsuperscript{2}
  proptoleft( right) itemize \\item {without} **bold** 90^circ tildeO( tilde O( hat O(n) 3times3 17times $words$ ~1 a~b \\,
  {times} 1{,}234 N{=}4 {\\deg} earn{ING} otter} {otter \\textbf{wet \\b{Otter .} Caf{é} {W}-space {ferry collapse} {1.25 RIV} teal{ bluehttps://a.io
  \\color{red} \\textcolor{red}{ Page:https://a.io https://a. com/b ]( href="https://a.io/b">this</a> \\0.1 \\1 million to
  sim!30 a sim40% 12timessim40times 20mtimes30m OTRtimesMap ²times x!in!{2,4} 0.12!-!0.34 lVert rVert_2 ℝ^dto ℝ
  rapprox0.8 betage1 alphaleq1 Ineq-Eel tanh( probability 1-delta 1/e-epsilon 1-delta H_2O_2 vs.\\ \\nobreakdash- \\@1 -\\\`a
  Otter\`s ":" "..." rivers--one two three four--and --show OTTER --Model .However,  ,which eel’.This
  Nevertheless,some (iv)Eels (1)first GPT-4x2014fail (EEL)x2013their \\ref{a} ~\\ref{a} C:\\temp
  \\~8B \uFB01 \u00A0 \t \n “ ” ’ e.g.\\ super speed A100 pm0.2`.split(/ +|\n/);

function findMissed(text: string): readonly string[] {
  const held = triggers.read(text);
  return rules
    .filter((rule) => !held.has(rule) && rule.find(text, { abstract: text }).length > 0)
    .map(({ name }) => name);
}

describe('no repair is missed because its trigger is too narrow', () => {
  const listings = fileURLToPath(new URL('../../../content/listings/', import.meta.url));
  const files = readdirSync(listings).map((file) => readFileSync(listings + file, 'utf8'));
  const lines = files.flatMap((file) => file.split('\n'));

  test('in any line of the listings', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.flatMap(findMissed)).toEqual([]);
  });

  test('in any damaged text', () => {
    const texts = [damagedText, createDamagedText(fragments)];
    fc.assert(
      fc.property(fc.oneof(...texts), (text) => {
        expect(findMissed(text)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('after any other repair', () => {
    fc.assert(
      fc.property(createDamagedText(fragments), (raw) => {
        const draft = createDraft(raw);
        expect(runRules(draft, abstractRules)).toEqual(runAllRules(draft));
      }),
      { numRuns: 1000 },
    );
  });
});

function runAllRules(draft: Draft): Draft {
  return abstractRules.reduce(
    (current, rule) => applyEdits(current, rule.name, rule.find(current.text, {})),
    draft,
  );
}
