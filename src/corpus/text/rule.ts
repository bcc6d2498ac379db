import { applyEdits } from './apply-edits.ts';
import type { Draft, Edit } from './draft.ts';

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
  /** In the order of the text, not overlapping. Takes time in proportion to the length of the text. */
  readonly find: (text: string, context: RepairContext) => readonly Edit[];
}

/**
 * An edit for each match of a pattern with flag `g`, where `replace` gives a text; `undefined` leaves the match alone.
 * Patterns of repairs have bounded quantifiers only, so that no match attempt takes longer than a constant time.
 */
export function findEdits(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const to = replace(match);
    if (to === undefined) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, to });
  }
  return edits;
}

/** A rule that is one pattern. */
export function patternRule(
  name: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Rule {
  return { name, find: (text) => findEdits(text, pattern, replace) };
}

/** The draft after one rule. */
export function applyRule(draft: Draft, rule: Rule, context: RepairContext = {}): Draft {
  return applyEdits(draft, rule.name, rule.find(draft.text, context));
}
