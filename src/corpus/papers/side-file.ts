import * as z from 'zod';
import { type SourceFile, slugSchema } from '../records.ts';

/** YAML reads 2401.10000 as a number and drops its zeros, so a number is refused and not made into text. */
const inQuotes = { error: 'Put the identifier into quotes, for example "2401.10000"' };

/** The front matter of `content/papers/<slug>.md`: what no dump says about a paper. Everything is optional. */
export const sideFieldsSchema = z.strictObject({
  authors: z.array(z.string().min(1)).min(1).optional(),
  year: z.int().min(1800).max(2200).optional(),
  venue: z.string().min(1).optional(),
  arxiv: z
    .string(inQuotes)
    .regex(
      /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/,
      'Give the arXiv id alone, for example "2401.10000"',
    )
    .optional(),
  doi: z
    .string(inQuotes)
    .regex(/^10\.\d{4,9}\/\S+$/, 'Give the DOI alone, for example "10.1000/182"')
    .optional(),
  pdf: z.url({ protocol: /^https?$/ }).optional(),
  topics: z
    .strictObject({ add: z.array(slugSchema).default([]), remove: z.array(slugSchema).default([]) })
    .optional(),
});

type SideFields = z.output<typeof sideFieldsSchema>;

/** What a curator says about one paper. */
export interface SideFile {
  /** The paper's, from the file's name. */
  readonly slug: string;
  readonly file: SourceFile;
  readonly fields: Readonly<SideFields>;
  /** Markdown below the front matter; `''` for none. */
  readonly note: string;
}
