import * as z from 'zod';
import { slugSchema } from '../records.ts';

/** Words and phrases with what each counts for: `domain shift: 3`. */
const weightsSchema = z.record(z.string().min(1), z.number().min(0).max(10)).default({});

/**
 * The front matter of `content/topics/<slug>.md` and `content/kinds/<slug>.md`. A capital inside a word (`CLIP`, `RL`,
 * `DomainBed`) asks for exactly that spelling; all else matches in any case, in singular and plural, with a hyphen, a
 * space or nothing between the words.
 */
export const topicFieldsSchema = z.strictObject({
  name: z.string().min(1),
  parent: slugSchema.optional().describe('Slug of the broader topic.'),
  rule: z.string().min(1).describe('For readers, in a sentence: what puts a paper here.'),
  terms: weightsSchema.describe(
    'Terms that speak for the topic, in the title and in the abstract.',
  ),
  inTitle: weightsSchema.describe('Terms that speak for it in the title only.'),
  against: weightsSchema.describe('Terms that speak against it.'),
  onlyWith: z
    .array(z.string().min(1))
    .default([])
    .describe('If given, nothing counts unless the paper also mentions one of these.'),
  ignore: z.array(z.string().min(1)).default([]).describe('Phrases in which no term is counted.'),
  examples: z.array(z.string().min(1)).min(1).describe('Titles of papers that belong here.'),
});

type TopicFields = z.infer<typeof topicFieldsSchema>;

/** A topic as its curator wrote it: the fields, and below them the paragraph for readers, in Markdown. */
export interface TopicDefinition extends Readonly<TopicFields> {
  /** From the file's name. */
  readonly slug: string;
  readonly description: string;
}

/** A part of a topic, with rules of its own. */
export interface SubtopicDefinition extends TopicDefinition {
  readonly parent: string;
}
