import { editDistance } from './edit-distance.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery } from './parse-query.ts';

const MOST_WORDS = 5;

/** Edits beyond which two words do not look alike. */
const FARTHEST = 3;

/** Common words of the corpus that look like the words of a query that found nothing. */
export async function findNearWords(query: string, lexicon: Lexicon): Promise<string[]> {
  const { words, phrases } = parseQuery(query);
  const asked = [
    ...words.map(({ word }) => word),
    ...phrases.flatMap((phrase) => phrase.split(' ')),
  ];
  await lexicon.load(asked);
  const near = asked
    .filter((word) => word.length > 2)
    .flatMap((word) =>
      lexicon.wordsBesides(word).map((known) => ({ ...known, cost: toCost(word, known.word) })),
    )
    .filter(({ cost, word }) => cost <= FARTHEST && !asked.includes(word))
    .sort((a, b) => a.cost - b.cost || b.count - a.count || (a.word < b.word ? -1 : 1));
  return [...new Set(near.map(({ word }) => word))].slice(0, MOST_WORDS);
}

/** A known word that begins with the asked one is as near as one edit. */
function toCost(asked: string, known: string): number {
  const limit = Math.min(FARTHEST, Math.floor(asked.length / 2));
  return known.startsWith(asked)
    ? 1
    : editDistance(asked, known, limit) > limit
      ? FARTHEST + 1
      : editDistance(asked, known, limit);
}
