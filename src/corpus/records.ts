import * as z from 'zod';

/**
 * The records that everything else is built from: what a listing, a paper and a topic are. The schemas are the only
 * definition; types, the JSON Schema at `/data/paper.schema.json` and the checks on `.records/` come from them.
 */

/** Lower-case words of ASCII letters and digits, joined by single hyphens: the last part of an address. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be small letters and digits with single hyphens between them, such as "may-papers"',
  );

/** Ten hexadecimal characters made from the normalized title alone. */
export const paperIdSchema = z.string().regex(/^[0-9a-f]{10}$/);

/** A full date `2025-03-21`, or, where the dump gives no year, `--03-21` (ISO 8601-1:2000, truncated form). */
export const partialDateSchema = z
  .string()
  .regex(/^(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

/** One place where a paper was seen. `position` counts entries of the listing from 1. */
export const appearanceSchema = z.object({
  listing: slugSchema,
  position: z.int().positive(),
  date: partialDateSchema.optional(),
});

export const linkKinds = ['code', 'project', 'data', 'demo', 'video', 'other'] as const;

/** An address found in an abstract. `label` is what the reader sees: host and repository. */
export const linkSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(linkKinds),
  label: z.string().min(1),
});

export const acronymSchema = z.object({ short: z.string().min(1), long: z.string().min(1) });

/** A topic that a paper belongs to. `score` is 0 to 1; `because` names the reasons in words, strongest first. */
export const topicAssignmentSchema = z.object({
  slug: slugSchema,
  score: z.number().min(0).max(1),
  because: z.array(z.string()).min(1),
});

/**
 * A sub-topic that a paper belongs to, which it does only within `parent`, one of its topics. `because` is as above.
 */
export const subtopicAssignmentSchema = z.object({
  slug: slugSchema,
  parent: slugSchema,
  because: z.array(z.string()).min(1),
});

/**
 * A neighbouring paper. `score`, 0 to 1, blends shared terms and topics; `because` holds the terms both share,
 * weightiest first.
 */
export const relatedPaperSchema = z.object({
  slug: slugSchema,
  score: z.number().min(0).max(1),
  because: z.array(z.string()).min(1),
});

/** One change made to the scraped text: `rule` changed `from` into `to`, at `offset` (UTF-16 units) of the raw text. */
export const repairSchema = z.object({
  rule: z.string().min(1),
  field: z.enum(['title', 'abstract']),
  offset: z.int().nonnegative(),
  from: z.string(),
  to: z.string(),
});

export const paperSchema = z.object({
  id: paperIdSchema,
  slug: slugSchema,
  url: z
    .string()
    .describe('Address of the page, from the root of the site, without the base path.'),
  title: z.string().min(1),
  titleRaw: z.string().optional().describe('As scraped, where it differs from the title shown.'),
  abstract: z.string().min(1).describe('Plain text as shown.'),
  abstractRaw: z.string().min(1).describe('As scraped.'),
  abstractHtml: z
    .string()
    .describe('As shown on the page: text, links, <sub>, <sup> and MathML; safe to insert.'),
  otherAbstracts: z
    .array(z.string())
    .describe('Differing abstracts, as scraped, that were listed under the same title.'),
  truncated: z.boolean().describe('The scrape cut the abstract off.'),
  topics: z.array(topicAssignmentSchema).min(1).describe('Strongest first.'),
  subtopics: z
    .array(subtopicAssignmentSchema)
    .optional()
    .describe('Narrower than the topics, and not among them. Absent where there are none.'),
  benchmark: z
    .boolean()
    .describe('The main contribution is a dataset, a benchmark or an evaluation study.'),
  appearances: z.array(appearanceSchema).min(1).describe('Every listing the paper was seen in.'),
  links: z.array(linkSchema),
  acronyms: z.array(acronymSchema),
  related: z.array(relatedPaperSchema),
  repairs: z
    .array(repairSchema)
    .describe('What was changed between the scraped and the shown text.'),
  authors: z.array(z.string().min(1)).optional(),
  year: z.int().min(1800).max(2200).optional(),
  venue: z.string().min(1).optional(),
  arxiv: z.string().min(1).optional(),
  doi: z.string().min(1).optional(),
  pdf: z.url({ protocol: /^https?$/ }).optional(),
  noteHtml: z.string().optional().describe("A curator's note; safe to insert."),
});

/** One scraped dump. A dump into which several scrapes were pasted has one section per header. */
export const listingSchema = z.object({
  id: slugSchema,
  title: z.string().min(1),
  source: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().optional(),
  date: partialDateSchema.optional().describe('When the listing was taken, if all sections agree.'),
  sections: z.array(
    z.object({
      line: z.int().positive().describe('First line of the section in the file.'),
      date: partialDateSchema.optional(),
      entries: z.int().nonnegative(),
    }),
  ),
  papers: z
    .array(slugSchema)
    .describe('In the order of the dump; position n is entry n of the dump.'),
  furniture: z.int().nonnegative().describe("Lines of the source site's own furniture."),
  warnings: z.int().nonnegative(),
});

const subjectSchema = z.object({
  slug: slugSchema,
  name: z.string().min(1),
  description: z.string().min(1).describe('What readers see, as HTML.'),
  rule: z.string().min(1).describe('In a sentence, what puts a paper here.'),
  papers: z.int().nonnegative(),
});

/** A part of a topic. `parent` is the slug of that topic. */
export const subtopicSchema = subjectSchema.extend({ parent: slugSchema });

/** A subject. Its sub-topics are in it and not beside it, so that a list of topics is one of broad topics. */
export const topicSchema = subjectSchema.extend({
  subtopics: z.array(subtopicSchema).optional().describe('By slug. Absent where there are none.'),
});

/** One meaning of an acronym, and the papers that define it so. */
export const expansionSchema = z.object({
  long: z.string().min(1),
  papers: z.array(slugSchema).min(1).describe('In ascending order.'),
});

/** An acronym with all its meanings in the corpus, the commonest first. */
export const acronymRecordSchema = z.object({
  short: z.string().min(1),
  expansions: z.array(expansionSchema).min(1),
});

/** A former address of a paper and the slug it has now. */
export const redirectSchema = z.object({ from: slugSchema, to: slugSchema });

type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

export type PartialDate = string;
export type Appearance = Immutable<z.infer<typeof appearanceSchema>>;
export type Link = Immutable<z.infer<typeof linkSchema>>;
export type LinkKind = (typeof linkKinds)[number];
export type Acronym = Immutable<z.infer<typeof acronymSchema>>;
export type TopicAssignment = Immutable<z.infer<typeof topicAssignmentSchema>>;
export type SubtopicAssignment = Immutable<z.infer<typeof subtopicAssignmentSchema>>;
export type RelatedPaper = Immutable<z.infer<typeof relatedPaperSchema>>;
export type Repair = Immutable<z.infer<typeof repairSchema>>;
export type Paper = Immutable<z.infer<typeof paperSchema>>;
export type Listing = Immutable<z.infer<typeof listingSchema>>;
export type Topic = Immutable<z.infer<typeof topicSchema>>;
export type Subtopic = Immutable<z.infer<typeof subtopicSchema>>;
/** A topic or a sub-topic. */
export type Subject = Topic | Subtopic;
export type Expansion = Immutable<z.infer<typeof expansionSchema>>;
export type AcronymRecord = Immutable<z.infer<typeof acronymRecordSchema>>;
export type Redirect = Immutable<z.infer<typeof redirectSchema>>;

/** A file of `content/`: its path as the reader of a message would type it, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Lines at the top of the text that whoever reads a diagnostic does not have in the file. */
  readonly linesAbove?: number;
  /** The first line whose bytes are no UTF-8, from 1; U+FFFD stands for them in the text. */
  readonly brokenLine?: number | undefined;
}
