import { compareText } from '../compare-text.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { toFileSlug } from '../file-slug.ts';
import { findNearestWord } from '../nearest-word.ts';
import type { SourceFile } from '../records.ts';
import type { SubtopicDefinition, TopicDefinition } from './topic-definition.ts';

/** A topic with the file that says so. The topic is absent where the file has an error of its own. */
export interface TopicFile {
  readonly file: SourceFile;
  readonly topic?: TopicDefinition;
}

export interface NestedTopics {
  /** Without a parent, by slug. */
  readonly topics: readonly TopicDefinition[];
  /** With a parent, by slug. */
  readonly subtopics: readonly SubtopicDefinition[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells topics from sub-topics. There are these two levels: a parent that is no topic, or is a sub-topic, is an error;
 * so are two of the same slug or name, which would be one address or two pages that a reader takes for one.
 */
export function nestTopics(files: readonly TopicFile[]): NestedTopics {
  const all = files
    .flatMap(({ file, topic }) => (topic ? [{ file, topic }] : []))
    .sort(
      (a, b) => compareText(a.topic.slug, b.topic.slug) || compareText(a.file.path, b.file.path),
    );
  const topics = all.map(({ topic }) => topic);
  const broken = files.flatMap(({ file, topic }) => (topic ? [] : [toFileSlug(file.path)]));
  return {
    topics: topics.filter(({ parent }) => parent === undefined),
    subtopics: topics.flatMap((topic) =>
      topic.parent === undefined ? [] : [{ ...topic, parent: topic.parent }],
    ),
    diagnostics: all.flatMap(({ file, topic }, index) => [
      ...checkParent(file, topic, topics, broken),
      ...checkTaken(file, topic, all.slice(0, index)),
    ]),
  };
}

/** @param broken slugs of files with errors, which are reported and may hold any topic. */
function checkParent(
  file: SourceFile,
  { parent }: TopicDefinition,
  topics: readonly TopicDefinition[],
  broken: readonly string[],
): readonly Diagnostic[] {
  if (parent === undefined || broken.includes(parent)) return [];
  const found = topics.find(({ slug }) => slug === parent);
  if (!found) return [toUnknownParent(file, parent, topics)];
  return found.parent === undefined ? [] : [toNestedParent(file, found)];
}

function toUnknownParent(
  file: SourceFile,
  parent: string,
  topics: readonly TopicDefinition[],
): Diagnostic {
  const broad = topics.flatMap((topic) => (topic.parent === undefined ? topic.slug : []));
  const nearest = findNearestWord(parent, broad);
  return {
    rule: 'topic-parent-unknown',
    severity: 'error',
    message: `The parent "${parent}" is not a topic.`,
    hint: nearest
      ? `Did you mean "${nearest}"?`
      : `Name the file of a topic without ".md", or add content/topics/${parent}.md.`,
    file: file.path,
    line: findParentLine(file),
  };
}

function toNestedParent(file: SourceFile, { slug, parent }: TopicDefinition): Diagnostic {
  const isItself = toFileSlug(file.path) === slug;
  return {
    rule: 'topic-parent-nested',
    severity: 'error',
    message: isItself
      ? 'The topic is its own parent.'
      : `The parent "${slug}" is a sub-topic of "${parent}", and sub-topics have none of their own.`,
    hint: isItself
      ? 'Name the broader topic, or delete the line.'
      : `Write "parent: ${parent}", or delete the parent of "${slug}".`,
    file: file.path,
    line: findParentLine(file),
  };
}

function checkTaken(
  file: SourceFile,
  { slug, name }: TopicDefinition,
  before: readonly { readonly file: SourceFile; readonly topic: TopicDefinition }[],
): readonly Diagnostic[] {
  const sameSlug = before.find(({ topic }) => topic.slug === slug);
  const sameName = before.find(({ topic }) => topic.name.toLowerCase() === name.toLowerCase());
  if (sameSlug) return [toTaken('topic-slug-taken', `address "${slug}"`, file, sameSlug.file)];
  return sameName ? [toTaken('topic-name-taken', `name "${name}"`, file, sameName.file)] : [];
}

function toTaken(rule: string, what: string, file: SourceFile, first: SourceFile): Diagnostic {
  return {
    rule,
    severity: 'error',
    message: `The ${what} is that of ${first.path} as well.`,
    hint: rule === 'topic-slug-taken' ? 'Rename one of the files.' : 'Give one another name.',
    file: file.path,
    line: 1,
  };
}

function findParentLine({ text }: SourceFile): number {
  return text.split('\n').findIndex((line) => line.startsWith('parent:')) + 1 || 1;
}
