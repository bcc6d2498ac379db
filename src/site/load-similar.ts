import * as z from 'zod';
import type { PackedSpace } from '../corpus/related/space-files.ts';
import { loadEdition } from './load-edition.ts';
import { loadLibrary } from './load-library.ts';
import { readRecords } from './read-records.ts';
import { type SimilarFiles, toSimilarFiles } from './similar-files.ts';

const numbers = z.array(z.int());

/** As `packSpace` gives it; it is counted where neighbours are ranked. */
const spaceSchema = z.object({
  head: z.object({
    terms: z.string(),
    frequencies: z.string(),
    lengths: z.string(),
    topics: z.string(),
    files: numbers,
  }),
  postings: z.array(z.object({ papers: z.string(), counts: z.string() })),
}) satisfies z.ZodType<PackedSpace>;

let files: SimilarFiles | undefined;

/** Made once for all files. */
export function loadSimilar(): SimilarFiles {
  files ??= toSimilarFiles(loadLibrary().papers, readRecords('space', spaceSchema), loadEdition());
  return files;
}
