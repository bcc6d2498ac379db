import * as z from 'zod';
import { sideFieldsSchema } from './side-file.ts';

/** What another catalogue says about a paper that is known by its title alone. */
export const metadataSchema = sideFieldsSchema
  .omit({ topics: true })
  .extend({ title: z.string('A title is needed to find the paper').min(1) });

export type Metadata = Readonly<z.output<typeof metadataSchema>>;
export type MetadataFields = Omit<Metadata, 'title'>;
