import { countTerms, type Text, writtenTerms } from '../related/terms.ts';
import { toLogLikelihood } from './log-likelihood.ts';

/** A term that sets some papers of a topic apart. */
export interface TellingTerm {
  /** As most papers write it. */
  readonly written: string;
  /** A phrase or a hyphenated compound, as opposed to a single word. */
  readonly isPhrase: boolean;
  /** The papers that are about it, by their position among those of the topic. */
  readonly papers: ReadonlySet<number>;
  /** How much commoner it is in the topic than elsewhere: the log-likelihood ratio. */
  readonly likelihood: number;
}

/** The least and the most papers of a topic that may be about a term. */
export interface TermLimits {
  readonly least: number;
  readonly most: number;
}

/** From here on chance would explain a term once in a thousand. */
const surprising = 10.83;

/** A paper is about a term that it names in the title or comes back to. A term in the title counts for three. */
const enough = 2;

/**
 * The terms that some papers of a topic are about, and papers elsewhere much less often; the most telling first.
 * Deterministic, whatever the order of the papers elsewhere.
 */
export function findTellingTerms(
  inside: readonly Text[],
  outside: readonly Text[],
  { least, most }: TermLimits,
): readonly TellingTerm[] {
  const subjects = groupBySubject(inside);
  const elsewhere = groupBySubject(outside);
  const texts = { inside: inside.length, outside: outside.length };
  return [...subjects]
    .filter(([, papers]) => papers.size >= least && papers.size <= most)
    .map(([key, papers]) => {
      const having = { inside: papers.size, outside: elsewhere.get(key)?.size ?? 0 };
      return { key, papers, likelihood: toLogLikelihood(having, texts) };
    })
    .filter(({ likelihood }) => likelihood >= surprising)
    .sort((a, b) => b.likelihood - a.likelihood || (a.key < b.key ? -1 : 1))
    .map(({ key, papers, likelihood }) => ({
      ...findSpelling(
        key,
        [...papers].flatMap((index) => inside[index] ?? []),
      ),
      papers,
      likelihood,
    }));
}

/** By the key of a term, the positions of the texts that are about it. */
function groupBySubject(texts: readonly Text[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [index, text] of texts.entries()) {
    for (const [key, count] of countTerms(text)) {
      if (count >= enough) groups.set(key, (groups.get(key) ?? new Set()).add(index));
    }
  }
  return groups;
}

/** The spelling of most texts; of equals the first in the order of letters. */
function findSpelling(
  key: string,
  texts: readonly Text[],
): Pick<TellingTerm, 'written' | 'isPhrase'> {
  const written = texts.flatMap((text) => writtenTerms(text).get(key) ?? []);
  const [commonest] = [...Map.groupBy(written, (term) => term.written)].sort(
    ([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1),
  );
  const [term] = commonest?.[1] ?? [];
  return { written: term?.written ?? key, isPhrase: (term?.words.length ?? 1) > 1 };
}
