import type { Needle } from './trigger.ts';
import { createMachine, type End, onlyWords, type Triggered } from './trigger-machine.ts';

const space = 0x20;

/** Which triggers a text holds. */
export interface TriggerReader<T> {
  /** Those of a whole text. */
  readonly read: (text: string) => Set<T>;
  /** Adds to `found` those that are new since `[from, to)` of the text was written. */
  readonly readChange: (text: string, from: number, to: number, found: Set<T>) => void;
}

/**
 * Creates what finds out which of many triggers a text holds, in one pass: the time depends on the length of the text
 * alone, not on the number of triggers or needles.
 *
 * The machine is that of A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
 * Communications of the ACM 18 (1975), with all its transitions worked out beforehand.
 */
export function createTriggerReader<T extends Triggered>(owners: readonly T[]): TriggerReader<T> {
  const { classes, width, steps, ends, accepting } = createMachine(owners);
  const needles = owners.flatMap(({ trigger }) => trigger);
  const reach = 1 + needles.reduce((longest, { text }) => Math.max(longest, text.length), 0);

  /** From `start` up to `stop`; a text that begins or ends there has a space before it or behind it. */
  function readSpan(text: string, start: number, stop: number, found: Set<T>): void {
    let state = start < 0 ? step(0, space) : 0;
    if (start < 0) addOwners(ends[state] ?? [], text, -1, found);
    const last = Math.min(text.length, stop);
    for (let at = Math.max(0, start); at < last; at++) {
      state = step(state, text.charCodeAt(at));
      const accepts = accepting[state];
      if (accepts === 0 || (accepts === onlyWords && isLetter(text, at + 1))) continue;
      addOwners(ends[state] ?? [], text, at, found);
    }
    if (stop < text.length) return;
    state = step(state, space);
    addOwners(ends[state] ?? [], text, text.length, found);
  }

  function step(state: number, unit: number): number {
    return steps[state * width + (classes[unit] ?? 0)] ?? 0;
  }

  function addOwners(here: readonly End[], text: string, at: number, found: Set<T>): void {
    for (const [needle, number] of here) {
      const owner = owners[number];
      if (owner !== undefined && counts(needle, text, at)) found.add(owner);
    }
  }

  return {
    read: (text) => {
      const found = new Set<T>();
      readSpan(text, -1, text.length, found);
      return found;
    },
    readChange: (text, from, to, found) => readSpan(text, from - reach, to + reach + 1, found),
  };
}

/** @param last index of the needle's last character. */
function counts({ text: needle, word }: Needle, text: string, last: number): boolean {
  return !word || !(isLetter(text, last + 1) || isLetter(text, last - needle.length));
}

/** One of `A-Za-z`: the bit that tells capitals from small letters is set first. */
function isLetter(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
