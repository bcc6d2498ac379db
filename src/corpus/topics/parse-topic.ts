import type { Diagnostic } from '../diagnostic.ts';
import { findBroken } from '../find-broken.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { type SourceFile, slugSchema } from '../records.ts';
import { type TopicDefinition, topicFieldsSchema } from './topic-definition.ts';

export interface ParsedTopic {
  /** Absent when the file has an error; the diagnostics say which. */
  readonly topic?: TopicDefinition;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a topic from `content/topics/<slug>.md`, or a kind of paper from `content/kinds/<slug>.md`. */
export function parseTopic(file: SourceFile): ParsedTopic {
  const broken = findBroken(file);
  if (broken) return { diagnostics: [broken] };
  const slug = slugSchema.safeParse(file.path.replace(/^.*[\\/]/, '').replace(/\.md$/, ''));
  const { fields, body, bodyLine, diagnostics } = parseFrontMatter(file, topicFieldsSchema);
  const description = body.trim();
  const problems = [...diagnostics];
  if (!slug.success) problems.push(toBadName(file.path));
  if (fields && description === '') problems.push(toNoDescription(file.path, bodyLine));
  if (!slug.success || !fields || problems.length > 0) return { diagnostics: problems };
  return { topic: { ...fields, slug: slug.data, description }, diagnostics: [] };
}

function toBadName(file: string): Diagnostic {
  return {
    rule: 'topic-file-name',
    severity: 'error',
    message: "The file's name is the topic's address, and this one cannot be an address.",
    hint: 'Use lower-case letters, digits and single hyphens, for example "few-shot-learning.md".',
    file,
    line: 1,
  };
}

function toNoDescription(file: string, line: number): Diagnostic {
  return {
    rule: 'topic-without-description',
    severity: 'error',
    message: 'The topic has no paragraph for readers below its front matter.',
    hint: 'Say in a few sentences what a reader finds here.',
    file,
    line,
  };
}
