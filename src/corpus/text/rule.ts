import type { Edit } from './draft.ts';
import type { Trigger } from './trigger.ts';

/** What is known about a text beside the text. */
export interface RepairContext {
  /** Title of the paper whose abstract is repaired. */
  readonly title?: string | undefined;
  /** Abstract of the paper whose title is repaired. */
  readonly abstract?: string | undefined;
}

/** One kind of damage: finds the places where its evidence is strong, and says what should stand there. */
export interface Rule {
  /** Permanent, kebab-case; the records name it. */
  readonly name: string;
  /** In a text without it there is nothing to find, so nobody looks: most rules are never run on most texts. */
  readonly trigger: Trigger;
  /** In the order of the text, not overlapping. Takes time in proportion to the length of the text. */
  readonly find: (text: string, context: RepairContext) => readonly Edit[];
}

/**
 * An edit for each match of a pattern with flag `g` that never matches nothing, where `replace` gives a text;
 * `undefined` leaves the match alone. Patterns of repairs have bounded quantifiers only, so that no match attempt takes
 * longer than a constant time.
 */
export function findEdits(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const to = replace(match);
    if (to === undefined) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, to });
  }
  return edits;
}

/** A rule that is one pattern. */
export function patternRule(
  name: string,
  trigger: Trigger,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Rule {
  return { name, trigger, find: (text) => findEdits(text, pattern, replace) };
}
