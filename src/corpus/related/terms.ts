import { classifyWord, type WordClass } from '../text/stop-words.ts';
import { toWords, type Word } from '../text/words.ts';

/** What related papers are found by: both fields as plain text. */
export interface Text {
  readonly title: string;
  readonly abstract: string;
}

/** Occurrences in the title count this often. From 2 to 5 it made no difference on labelled papers; 1 was worse. */
const TITLE_WEIGHT = 3;

/** Counts by key, in which an occurrence in the title counts for several. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * A word or phrase where it stands. Its `key`, for comparison, is its `words` with nothing between, so that
 * "fine-tuning", "Fine tuning" and "finetuning" are one term.
 */
export interface Term {
  readonly key: string;
  readonly words: readonly string[];
  /** As it stands in the text. */
  readonly written: string;
}

/** Counts a paper's terms: words, hyphenated compounds and pairs of neighbouring words that may name a subject. */
export function countTerms({ title, abstract }: Text): TermCounts {
  const counts = new Map<string, number>();
  addTerms(title, TITLE_WEIGHT, counts);
  addTerms(abstract, 1, counts);
  return counts;
}

function addTerms(field: string, weight: number, counts: Map<string, number>): void {
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + weight);
  let previous: CountedWord | undefined;
  for (const word of toWords(field)) {
    const counted = readCounted(word);
    for (const { key } of counted.terms) add(key);
    if (previous !== undefined && word.adjacent && isPhrase(previous.role, counted.role)) {
      add(previous.key + counted.key);
    }
    previous = counted;
  }
}

/** What a word adds to the counts. */
interface CountedWord {
  readonly role: WordClass;
  /** Its own terms, without pairs. */
  readonly terms: readonly Term[];
  /** Its part of the key of a pair. */
  readonly key: string;
}

/** Each word is classified once: every paper is counted, and words recur. */
const countedWords = new Map<string, CountedWord>();

function readCounted(word: Word): CountedWord {
  const known = countedWords.get(word.text);
  if (known) return known;
  const role = classifyCompound(word);
  const counted = { role, terms: termsOfWord(word, role), key: word.parts.join('') };
  countedWords.set(word.text, counted);
  return counted;
}

/** How a paper writes its terms, by key: as in the abstract most often; if only in the title, as there. */
export function writtenTerms(text: Text): ReadonlyMap<string, Term> {
  const chosen = new Map<string, Term>();
  for (const term of toTerms(text.title))
    chosen.set(term.key, { ...term, written: withoutTitleCase(term.written) });
  const counts = new Map<string, number>();
  for (const term of toTerms(text.abstract)) {
    const count = (counts.get(term.written) ?? 0) + 1;
    counts.set(term.written, count);
    const best = counts.get(chosen.get(term.key)?.written ?? '') ?? 0;
    if (count >= best) chosen.set(term.key, term);
  }
  return chosen;
}

function toTerms(field: string): readonly Term[] {
  const terms: Term[] = [];
  let previous: { word: Word; role: WordClass } | undefined;
  for (const word of toWords(field)) {
    const { role, terms: own } = readCounted(word);
    terms.push(...own);
    if (previous !== undefined && word.adjacent && isPhrase(previous.role, role)) {
      const words = [...previous.word.parts, ...word.parts];
      terms.push(toTerm(words, `${previous.word.text} ${word.text}`));
    }
    previous = { word, role };
  }
  return terms;
}

/** A compound is itself a term, and so are its parts that say something alone. */
function termsOfWord(word: Word, role: WordClass): readonly Term[] {
  if (role === 'filler') return [];
  const telling = word.parts.filter((part) => classifyPart(part) === 'content');
  if (word.parts.length === 1) return telling.map((part) => toTerm([part], word.text));
  const parts = telling.map((part) => toTerm([part], part));
  return [toTerm(word.parts, word.text), ...parts];
}

function toTerm(words: readonly string[], written: string): Term {
  return { key: words.join(''), words, written };
}

function isPhrase(first: WordClass, second: WordClass): boolean {
  const hasFiller = first === 'filler' || second === 'filler';
  return !hasFiller && (first === 'content' || second === 'content');
}

/** A compound says something unless all of its parts are filler: "few-shot" does, "state-of-the-art" is listed. */
function classifyCompound(word: Word): WordClass {
  const [first = '', ...rest] = word.parts;
  if (rest.length === 0) return classifyPart(first);
  if (classifyWord(word.parts.join('')) === 'filler') return 'filler';
  return word.parts.every((part) => classifyPart(part) === 'filler') ? 'filler' : 'content';
}

/** Numbers and single letters say nothing alone. */
function classifyPart(part: string): WordClass {
  return part.length < 2 || /^\p{N}+$/u.test(part) ? 'filler' : classifyWord(part);
}

/** "Test-Time Adaptation" → "test-time adaptation"; "CLIP" and "LoRA" keep their capitals. */
function withoutTitleCase(written: string): string {
  return written.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => word.toLowerCase());
}
