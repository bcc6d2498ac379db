import { compareText } from '../compare-text.ts';
import type { AcronymRecord, Expansion, Paper } from '../records.ts';
import { normalizeWord } from '../text/normalize-word.ts';

/** What is equal for two spellings of one acronym: its letters and digits in lower case. */
export function toShortKey(short: string): string {
  return short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A definition as one paper spells it. */
interface Definition {
  readonly short: string;
  readonly long: string;
  readonly paper: string;
}

/**
 * The acronyms that papers define, by their letters. Spellings that differ in case, hyphens or number are one
 * acronym ("MoE", "MOE") and one meaning ("Out-of-distribution", "out of distribution"), shown in the spelling of most
 * papers; meanings that differ otherwise are kept apart ("out-of-domain"). The order of the papers changes nothing.
 */
export function collectAcronyms(
  papers: readonly Pick<Paper, 'slug' | 'acronyms'>[],
): readonly AcronymRecord[] {
  const definitions = papers.flatMap(({ slug, acronyms }) =>
    acronyms.map(({ short, long }) => ({ short, long, paper: slug })),
  );
  return [...Map.groupBy(definitions, ({ short }) => toShortKey(short))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, same]) => ({
      short: commonest(same.map(({ short }) => short)),
      expansions: toExpansions(same),
    }));
}

function toExpansions(definitions: readonly Definition[]): readonly Expansion[] {
  return [...Map.groupBy(definitions, ({ long }) => toLongKey(long)).values()]
    .map((same) => ({
      long: commonest(same.map(({ long }) => long)),
      papers: [...new Set(same.map(({ paper }) => paper))].sort(compareText),
    }))
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.long, b.long));
}

/** The spelling used most; of equals, the last in code-unit order, which prefers lower case. */
function commonest(spellings: readonly string[]): string {
  const counts = [...Map.groupBy(spellings, (spelling) => spelling)];
  counts.sort(([a, as], [b, bs]) => bs.length - as.length || compareText(b, a));
  return counts[0]?.[0] ?? '';
}

function toLongKey(long: string): string {
  return (long.match(/[\p{L}\p{N}]+/gu) ?? []).map(normalizeWord).join('');
}
