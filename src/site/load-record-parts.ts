import { readRecordsBytes } from './read-records.ts';
import { type RecordPart, toRecordParts } from './to-record-parts.ts';

/** Records that the site publishes as they are. */
export const publishedRecords = ['papers', 'topics', 'listings', 'acronyms'] as const;

export type PublishedRecords = (typeof publishedRecords)[number];

const known = new Map<PublishedRecords, readonly RecordPart[]>();

/** Where the files begin and end in which the site publishes one kind of its records; most are one. */
export function loadRecordParts(name: PublishedRecords): readonly RecordPart[] {
  const parts = known.get(name) ?? toRecordParts(name, readRecordsBytes(name));
  known.set(name, parts);
  return parts;
}

/** Makes one of these files. Its records are read anew: together they are as large as all the rest of a build. */
export function makeRecordFile(name: PublishedRecords, part: RecordPart): Buffer {
  const records = readRecordsBytes(name, part);
  return Buffer.concat([Buffer.from(part.before), records, Buffer.from(part.after)]);
}
