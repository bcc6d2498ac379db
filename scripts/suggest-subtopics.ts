import { parseArgs } from 'node:util';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { toSlug } from '../src/corpus/papers/slug.ts';
import type { Paper, Subject, Topic } from '../src/corpus/records.ts';
import { formatSubtopic } from '../src/corpus/topics/format-subtopic.ts';
import {
  fewestOfSubtopic,
  fewestOfTopic,
  type SubtopicSuggestion,
  suggestSubtopics,
} from '../src/corpus/topics/suggest-subtopics.ts';
import { ContentError, runCommand, UsageError } from './command.ts';
import { readContent } from './read-content.ts';
import { loadSettings } from './settings.ts';

const help = `Usage: npm run suggest:subtopics [-- --topic SLUG]

Looks through the papers of each topic of ${fewestOfTopic} or more for parts of ${fewestOfSubtopic} or more that share telling terms, and
prints each as a file for content/topics/: correct it, save it, build. What is in a sub-topic already is left out, and
what has the name of a topic.

  --topic SLUG  this topic only
  --help        show this`;

/** A suggestion is old news if more than this share of its papers is in one sub-topic that exists. */
const known = 0.5;

await runCommand(help, () => {
  const { values } = parseArgs({
    options: { topic: { type: 'string' } },
  });
  const { corpus, diagnostics } = buildCorpus(readContent(loadSettings().contentDir), {
    related: false,
  });
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new ContentError('The content has errors: npm run records.');
  const topics = corpus.topics.filter(({ slug }) => slug === (values.topic ?? slug));
  if (topics.length === 0) throw new UsageError(`There is no topic "${values.topic}".`);
  const taken = corpus.topics.flatMap((topic) => [topic, ...(topic.subtopics ?? [])]);
  const blocks = topics.flatMap((topic) => suggestFor(topic, corpus.papers, taken));
  console.log(blocks.length > 0 ? blocks.join('\n') : 'Nothing to suggest.');
});

function suggestFor(
  topic: Topic,
  papers: readonly Paper[],
  taken: readonly Subject[],
): readonly string[] {
  const [inside, outside] = splitBy(papers, ({ topics }) =>
    topics.some(({ slug }) => slug === topic.slug),
  );
  return suggestSubtopics(inside, outside).flatMap((suggestion) => {
    const suggested = suggestion.papers.flatMap((index) => inside[index] ?? []);
    const isTaken = taken.some(({ slug }) => slug === toSlug(suggestion.name));
    return isTaken || isKnown(suggested)
      ? []
      : [toBlock(suggestion, suggested, topic, inside.length)];
  });
}

function splitBy<T>(list: readonly T[], isIn: (one: T) => boolean): readonly [T[], T[]] {
  return [list.filter(isIn), list.filter((one) => !isIn(one))];
}

function isKnown(papers: readonly Paper[]): boolean {
  const slugs = papers.flatMap(({ subtopics = [] }) => subtopics.map(({ slug }) => slug));
  const counts = Map.groupBy(slugs, (slug) => slug).values();
  return [...counts].some(({ length }) => length > known * papers.length);
}

function toBlock(
  suggestion: SubtopicSuggestion,
  papers: readonly Paper[],
  topic: Topic,
  size: number,
): string {
  const file = formatSubtopic(
    suggestion,
    topic,
    papers.map(({ title }) => title),
  );
  return `# ${papers.length} of the ${size} papers of ${topic.slug}: ${file.path}\n${file.text}`;
}
