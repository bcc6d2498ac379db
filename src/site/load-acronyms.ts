import * as z from 'zod';
import { acronymRecordSchema } from '../corpus/records.ts';
import { type AcronymLetter, toAcronymLetters } from './acronym-letters.ts';
import { readRecords } from './read-records.ts';

/** The acronyms of this build, by page. */
export function loadAcronymLetters(): readonly AcronymLetter[] {
  return toAcronymLetters(readRecords('acronyms', z.array(acronymRecordSchema)));
}
