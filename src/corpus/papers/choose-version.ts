import { normalizeTitle } from './normalize-title.ts';

/**
 * Chooses the form of a title to show among those that were scraped: one that is not in capitals throughout; then the
 * most frequent; then one without a full stop at its end, and without a space before a mark; then the longer; then the
 * first in code point order, so that the order of files never matters.
 */
export function chooseTitle(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) =>
      isShouted(a) - isShouted(b) ||
      countB - countA ||
      endsWithStop(a) - endsWithStop(b) ||
      hasOddSpace(a) - hasOddSpace(b) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

/** "BERT" is a name. */
function isShouted(title: string): number {
  return /\s\S+\s/.test(title) && title === title.toUpperCase() && /\p{Lu}/u.test(title) ? 1 : 0;
}

function hasOddSpace(title: string): number {
  return /\s[:;,.!?)]|\(\s/.test(title) ? 1 : 0;
}

function endsWithStop(title: string): number {
  return title.endsWith('.') ? 1 : 0;
}

/**
 * Chooses the abstract to show, the longest, and keeps those that say something else. One that was cut short, or that
 * differs in spaces and punctuation alone, says the same.
 */
export function chooseAbstract(abstracts: readonly string[]): {
  readonly abstract: string;
  readonly others: readonly string[];
} {
  const [first = ''] = abstracts;
  if (abstracts.every((abstract) => abstract === first)) return { abstract: first, others: [] };
  const distinct = [...new Set(abstracts)];
  const [abstract = '', ...rest] = distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept = [normalizeTitle(abstract)];
  const others = rest.filter((other) => {
    const key = normalizeTitle(other);
    const isNew = !kept.some((known) => known.startsWith(key));
    if (isNew) kept.push(key);
    return isNew;
  });
  return { abstract, others };
}
