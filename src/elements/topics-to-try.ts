import { toParts } from './search/index-form.ts';

/** A topic of the site, with the number of its papers. */
export interface TopicToTry {
  readonly slug: string;
  readonly name: string;
  readonly papers: number;
}

const MOST_TOPICS = 5;

/** A word this long has to do with those that begin with it: "segment", "segmentation". */
const SHORTEST_STEM = 4;

/**
 * Topics to look into where a search found nothing: those whose names share words with what was asked, most words
 * first; then the largest, and of equals that whose address comes first. Topics without papers lead nowhere.
 * @param texts what was asked, and words near it
 */
export function chooseTopics(
  texts: readonly string[],
  topics: readonly TopicToTry[],
): readonly TopicToTry[] {
  const asked = toParts(texts.join(' '));
  const ranked = topics
    .filter(({ papers }) => papers > 0)
    .map((topic) => ({ topic, shared: countShared(toParts(topic.name), asked) }))
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        b.topic.papers - a.topic.papers ||
        (a.topic.slug < b.topic.slug ? -1 : 1),
    );
  return ranked.slice(0, MOST_TOPICS).map(({ topic }) => topic);
}

function countShared(words: readonly string[], asked: readonly string[]): number {
  return words.filter((word) => asked.some((other) => beginAlike(word, other))).length;
}

function beginAlike(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}
