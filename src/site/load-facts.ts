import * as z from 'zod';
import { redirectSchema } from '../corpus/records.ts';
import { toFactFiles } from './fact-files.ts';
import { citePaper } from './load-citations.ts';
import { loadLibrary } from './load-library.ts';
import { readRecords } from './read-records.ts';

let made: ReturnType<typeof toFactFiles> | undefined;

/** Made once: the index and every file ask for it. */
export function loadFactFiles(): ReturnType<typeof toFactFiles> {
  made ??= toFactFiles(
    loadLibrary().papers,
    readRecords('redirects', z.array(redirectSchema)),
    citePaper,
  );
  return made;
}
