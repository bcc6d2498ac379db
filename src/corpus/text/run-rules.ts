import { applyEdits } from './apply-edits.ts';
import type { Draft, Edit } from './draft.ts';
import { abstractRules, titleRules } from './repair-rules.ts';
import type { RepairContext, Rule } from './rule.ts';
import { createTriggerReader } from './trigger-reader.ts';

const triggers = createTriggerReader([...new Set([...titleRules, ...abstractRules])]);

/** Where the rules of a list stand in it; one may stand in several places. */
type Places = ReadonlyMap<Rule, readonly number[]>;

const placesOfLists = new Map([titleRules, abstractRules].map((rules) => [rules, toPlaces(rules)]));

/**
 * The draft after all rules in their order. Only those are run whose triggers the text holds, at first or since an
 * earlier rule changed it; the others would find nothing.
 * @param rules of the repairs of titles and abstracts; no others are known here.
 */
export function runRules(draft: Draft, rules: readonly Rule[], context: RepairContext = {}): Draft {
  const places = placesOfLists.get(rules) ?? toPlaces(rules);
  const triggered = triggers.read(draft.text);
  let current = draft;
  let place = nextPlace(places, triggered, -1);
  for (let rule = rules[place]; rule; rule = rules[place]) {
    const edits = rule.find(current.text, context);
    const next = applyEdits(current, rule.name, edits);
    if (next !== current) readNewTriggers(current.text, next.text, edits, triggered);
    current = next;
    place = nextPlace(places, triggered, place);
  }
  return current;
}

function toPlaces(rules: readonly Rule[]): Places {
  const places = new Map<Rule, number[]>();
  for (const [place, rule] of rules.entries())
    places.set(rule, [...(places.get(rule) ?? []), place]);
  return places;
}

/** Of the first triggered rule behind a place. Few are, so they are asked, and not each of the list. */
function nextPlace(places: Places, triggered: ReadonlySet<Rule>, last: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const rule of triggered) {
    for (const place of places.get(rule) ?? []) {
      if (place > last && place < next) next = place;
    }
  }
  return next;
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
