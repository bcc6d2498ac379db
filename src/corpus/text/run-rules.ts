import { applyEdits } from './apply-edits.ts';
import type { Draft, Edit } from './draft.ts';
import { abstractRules, titleRules } from './repair-rules.ts';
import type { RepairContext, Rule } from './rule.ts';
import { createTriggerReader } from './trigger-reader.ts';

const triggers = createTriggerReader([...new Set([...titleRules, ...abstractRules])]);

/**
 * The draft after all rules in their order. Only those are run whose triggers the text holds, at first or since an
 * earlier rule changed it; the others would find nothing.
 * @param rules of the repairs of titles and abstracts; no others are known here.
 */
export function runRules(draft: Draft, rules: readonly Rule[], context: RepairContext = {}): Draft {
  const triggered = triggers.read(draft.text);
  let current = draft;
  for (const rule of rules) {
    if (!triggered.has(rule)) continue;
    const edits = rule.find(current.text, context);
    const next = applyEdits(current, rule.name, edits);
    if (next !== current) readNewTriggers(current.text, next.text, edits, triggered);
    current = next;
  }
  return current;
}

function readNewTriggers(
  before: string,
  after: string,
  edits: readonly Edit[],
  triggered: Set<Rule>,
): void {
  const from = edits.reduce((least, { start }) => Math.min(least, start), before.length);
  const to = edits.reduce((most, { end }) => Math.max(most, end), 0);
  triggers.readChange(after, from, after.length - (before.length - to), triggered);
}
