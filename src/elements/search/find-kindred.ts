import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What a word that is used like the one typed counts, compared with that one. Tuned with `npm run eval`. */
const KINDRED_WEIGHT = 0.7;

/** Of a word that a larger share of the papers hold, others would tell no more. */
const TOO_COMMON = 0.1;

/** For each word of a query that says something those that papers use like it. */
export async function findKindred(
  words: readonly QueryWord[],
  thesaurus: Thesaurus,
  lexicon: Lexicon,
): Promise<Probe[]> {
  const isCommon = (word: string) => lexicon.count(word) > TOO_COMMON * lexicon.papers;
  const found = await Promise.all(
    words.map(({ word }) => (isCommon(word) ? [] : thesaurus.findKindred(word))),
  );
  const asked = new Set(words.map(({ word }) => word));
  return found.flatMap((kindred = [], index) =>
    kindred
      .filter((text) => !asked.has(text))
      .map(
        (text): Probe => ({
          text,
          first: index,
          last: index,
          weight: KINDRED_WEIGHT,
          reason: 'kindred',
        }),
      ),
  );
}
