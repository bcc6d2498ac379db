import type { Lexicon } from './lexicon.ts';
import { type PagefindAnswer, type PagefindResult, toIdf } from './pagefind.ts';
import { toPhraseForms } from './phrase-forms.ts';
import type { Probe, ProbeReason } from './probe.ts';
import { isCostlyToTell } from './spare-bytes.ts';
import { isStopWord } from './stop-words.ts';

/** How well one paper answers one probe. */
export interface Match {
  /** About 1 for one mention in the abstract, about 2 for a mention in the title. */
  readonly strength: number;
  readonly inTitle: boolean;
  /** Positions of the words found, the title's words first. */
  readonly positions: readonly number[];
  readonly result: PagefindResult;
}

/** Papers that answer, by Pagefind's page id. */
export type Matches = ReadonlyMap<string, Match>;

/** All papers that answer one probe. */
export interface Evidence {
  readonly probe: Probe;
  readonly matches: Matches;
}

export type SendSearch = (query: string) => Promise<PagefindAnswer>;

/** Positions below this are taken to be in the title; a few titles are longer, a few abstracts begin earlier. */
const TITLE_WORDS = 12;

/** What a word counts that only begins like the one typed. */
const BEGINNING_WEIGHT = 0.35;

/**
 * Asks Pagefind for the papers that answer a probe.
 * @param unfinished whether the probe's word may be the beginning of a longer one
 */
export async function gatherEvidence(
  probe: Probe,
  unfinished: boolean,
  lexicon: Lexicon,
  send: SendSearch,
): Promise<Evidence> {
  const { text, reason } = probe;
  if (reason === 'phrase' || reason === 'kindred')
    return { probe, matches: await findPhrase(text, lexicon, send) };
  if (!text.includes(' ')) {
    const mayGoOn = unfinished && !isWhole(reason);
    const isOpen = reason === 'beginning' || mayGoOn;
    return { probe, matches: await findWord(text, isOpen, lexicon, send) };
  }
  const forms = toPhraseForms(text.split(' '), lexicon);
  const found = await Promise.all(forms.map((form) => findTerm(form, lexicon, send)));
  return { probe, matches: new Map(found.flatMap((matches) => [...matches])) };
}

/**
 * Of a word that begins no other Pagefind finds those that begin with a part of it; and the short form of what is being
 * typed begins nothing that is meant: "fl" for "federated learning" is not "flow".
 */
function isWhole(reason: ProbeReason): boolean {
  return reason === 'unknown' || reason === 'whole' || reason === 'acronym';
}

/** Papers that hold the words of a phrase one after the other, or as parts of one compound. */
export async function findPhrase(
  phrase: string,
  lexicon: Lexicon,
  send: SendSearch,
): Promise<Matches> {
  const forms = toPhraseForms(phrase.split(' '), lexicon);
  const answers = await Promise.all(forms.map((form) => send(`"${form}"`)));
  return new Map(
    answers.flatMap(({ results }) =>
      results.map((result): [string, Match] => {
        const inTitle = (result.words[0] ?? 0) < TITLE_WORDS;
        return [result.id, { strength: inTitle ? 2 : 1, inTitle, positions: result.words, result }];
      }),
    ),
  );
}

/**
 * Papers that hold the words of a term in their places. Unlike a phrase in quotes a term is not asked of Pagefind as a
 * whole: that would load its words of grammar, each of which is as large as many other words.
 */
export async function findTerm(term: string, lexicon: Lexicon, send: SendSearch): Promise<Matches> {
  const words = term.split(' ').map((word, offset) => ({ word, offset }));
  const asked = words.filter(({ word }) => !isStopWord(word));
  const found = await Promise.all(asked.map(({ word }) => findWord(word, false, lexicon, send)));
  const [first = new Map<string, Match>(), ...others] = found;
  const matches = new Map<string, Match>();
  for (const [id, match] of first) {
    const starts = match.positions.filter((start) =>
      others.every((other, index) => {
        const distance = (asked[index + 1]?.offset ?? 0) - (asked[0]?.offset ?? 0);
        return other.get(id)?.positions.includes(start + distance) ?? false;
      }),
    );
    if (starts.length === 0) continue;
    const inTitle = match.inTitle && (starts[0] ?? TITLE_WORDS) < TITLE_WORDS;
    const strength = (inTitle ? 2 : 1) + toRecurrence(starts.length);
    matches.set(id, { ...match, strength, inTitle, positions: starts });
  }
  return matches;
}

/** Breaks ties between papers: one that comes back to a term is more about it. */
function toRecurrence(mentions: number): number {
  return 0.1 * (1 - 1 / mentions);
}

/** Papers that hold a word in any inflection; where it may be unfinished, also those that hold a longer word. */
async function findWord(
  word: string,
  unfinished: boolean,
  lexicon: Lexicon,
  send: SendSearch,
): Promise<Matches> {
  const isCostly = isCostlyToTell(word, lexicon);
  const [loose, exact] = await Promise.all([send(word), isCostly ? undefined : send(`"${word}"`)]);
  const exactIds = new Set((exact ?? loose).results.map(({ id }) => id));
  const idf = toIdf(lexicon.papers, loose.results.length);
  const found = unfinished ? loose.results : loose.results.filter(({ id }) => exactIds.has(id));
  return new Map(
    found.map((result) => {
      const isTitle = result.matchedMetaFields?.includes('title') ?? false;
      const isExact = exactIds.has(result.id);
      const strength = isExact ? result.score / idf : BEGINNING_WEIGHT * (isTitle ? 2 : 1);
      return [
        result.id,
        { strength, inTitle: isTitle && isExact, positions: result.words, result },
      ];
    }),
  );
}
