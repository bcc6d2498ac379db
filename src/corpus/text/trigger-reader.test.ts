import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holding, holdingInTurn, holdingWord, type Trigger } from './trigger.ts';
import { createTriggerReader } from './trigger-reader.ts';

const dash = { trigger: holding('--') };
const edge = { trigger: holding('  ') };
const letter = { trigger: holdingWord('pi', 'rho') };
const range = { trigger: holdingInTurn('12', ['-', '–'], '12') };
const reader = createTriggerReader([dash, edge, letter, range]);

describe('the triggers of a text', () => {
  test.each([
    ['one--two', [dash]],
    ['a pi, a range 1–2', [letter, range]],
    ['2pi', [letter]],
    ['pi', [letter]],
    ['a spin, a pie, 1 - 2, one-two', []],
    [' at an end', [edge]],
    ['at the other ', [edge]],
    ['1-1--rho  ', [dash, edge, letter, range]],
  ])('of %j', (text, owners) => {
    expect(reader.read(text)).toEqual(new Set(owners));
  });
});

/** Few characters, so that needles overlap, begin like one another and are met often. */
const character = fc.constantFrom('a', 'b', 'Z', ' ', '-', '1', 'α', '\uD835');
const word = fc.string({ unit: character, maxLength: 4, minLength: 1 });
const trigger = fc
  .tuple(fc.array(word, { maxLength: 3 }), fc.array(word, { maxLength: 2 }))
  .map(([parts, words]) => [...holding(...parts), ...holdingWord(...words)]);
const owners = fc.array(fc.record({ trigger }), { maxLength: 5 });
const anyText = fc.string({ unit: character, maxLength: 40 });

describe('any triggers and any text', () => {
  test('give what looking for each needle by itself gives', () => {
    fc.assert(
      fc.property(owners, anyText, (any, text) => {
        const expected = any.filter((owner) => isHeld(owner.trigger, text));
        expect(createTriggerReader(any).read(text)).toEqual(new Set(expected));
      }),
    );
  });

  test('miss nothing when only a change is read', () => {
    fc.assert(
      fc.property(owners, anyText, anyText, anyText, anyText, (any, head, from, to, tail) => {
        const { read, readChange } = createTriggerReader(any);
        const found = read(head + from + tail);
        readChange(head + to + tail, head.length, head.length + to.length, found);
        expect([...read(head + to + tail)].filter((owner) => !found.has(owner))).toEqual([]);
      }),
    );
  });
});

function isHeld(needles: Trigger, text: string): boolean {
  const padded = ` ${text} `;
  return needles.some((needle) => {
    for (let at = padded.indexOf(needle.text); at >= 0; at = padded.indexOf(needle.text, at + 1)) {
      const around = padded.charAt(at - 1) + padded.charAt(at + needle.text.length);
      if (!needle.word || !/[A-Za-z]/.test(around)) return true;
    }
    return false;
  });
}
