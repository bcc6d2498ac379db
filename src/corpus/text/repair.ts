import type { Link, Repair } from '../records.ts';
import { createDraft, type Draft, openObjects, textOf } from './draft.ts';
import { uniqueLinks } from './links.ts';
import { abstractRules, titleRules } from './repair-rules.ts';
import type { RepairContext } from './rule.ts';
import { runRules } from './run-rules.ts';
import { toHtml } from './to-html.ts';
import { isTruncated } from './truncation.ts';
import { findWarnings, type TextWarning } from './warnings.ts';

export interface RepairedTitle {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

export interface RepairedAbstract {
  /** Plain text as shown. Scripts are in the notation of `formatScript`; addresses are in full. */
  readonly text: string;
  /** As the page shows it: text, links, `<sub>`, `<sup>` and MathML, well-formed and escaped. */
  readonly html: string;
  /** The scrape cut the text off. */
  readonly truncated: boolean;
  /** The addresses of the text, each once. */
  readonly links: readonly Link[];
  /**
   * What was changed, in the order of the scraped text; the spans do not overlap. Where several repairs met, `rule`
   * names them all, joined by "+". `from` is what people type: a search that indexes it finds `D^{-1}` and "Omega".
   */
  readonly repairs: readonly Repair[];
  readonly warnings: readonly TextWarning[];
}

export interface AbstractContext {
  /** Title of the paper: where it begins with a name and a colon, that name is what `\name` stood for. */
  readonly title?: string | undefined;
}

/**
 * A scraped title as a reader should see it. With the abstract, words that the scrape ran together are told from names:
 * "InvariancePropagation" is two words where the abstract writes two. Repairing a repaired title changes nothing.
 */
export function repairTitle(
  raw: string,
  context: Pick<RepairContext, 'abstract'> = {},
): RepairedTitle {
  const draft = repairUntilStable(raw, (start) => runRules(start, titleRules, context));
  return { text: textOf(draft), repairs: listRepairs(draft, 'title') };
}

/**
 * A scraped abstract as a reader should see it, with all that was done to it. Takes time in proportion to the length of
 * the text, throws on none, and changes nothing in a text that it has repaired.
 */
export function repairAbstract(raw: string, context: AbstractContext = {}): RepairedAbstract {
  const draft = repairUntilStable(raw, (start) => runRules(start, abstractRules, context));
  const truncated = isTruncated(raw);
  return {
    text: textOf(draft),
    html: toHtml(draft),
    truncated,
    links: uniqueLinks(draft.pieces.flatMap((piece) => piece.aside?.link ?? [])),
    repairs: listRepairs(draft, 'abstract'),
    warnings: findWarnings(raw, truncated),
  };
}

/** Rounds after which a text that still changes is given up, and shown as typed. */
const mostRounds = 5;

/**
 * One repair may open the way for another, so a text is repaired again until nothing changes. That makes repairing a
 * repaired text change nothing, by construction; a text that never comes to rest is shown as typed.
 */
function repairUntilStable(raw: string, repairOnce: (draft: Draft) => Draft): Draft {
  let start = createDraft(raw);
  for (let round = 0; round < mostRounds; round++) {
    const draft = repairOnce(start);
    const text = textOf(draft);
    const isUntouched = round === 0 && text === raw;
    if (isUntouched || textOf(repairOnce(createDraft(text))) === text) return draft;
    start = openObjects(draft);
  }
  return createDraft(raw);
}

function listRepairs(draft: Draft, field: Repair['field']): readonly Repair[] {
  const repairs: Repair[] = [];
  let offset = 0;
  for (const { raw: from, text: to, rule } of draft.pieces) {
    if (rule !== undefined && from !== to) repairs.push({ rule, field, offset, from, to });
    offset += from.length;
  }
  return repairs;
}
