import { readRecordsBytes } from './read-records.ts';
import { toRecordParts } from './to-record-parts.ts';

/** Records that the site publishes as they are. */
export const publishedRecords = ['papers', 'topics', 'listings', 'acronyms'] as const;

export type PublishedRecords = (typeof publishedRecords)[number];

/** The files in which the site publishes one kind of its records; most are one. Nothing is kept between two calls. */
export function loadRecordParts(name: PublishedRecords) {
  return toRecordParts(name, readRecordsBytes(name));
}
