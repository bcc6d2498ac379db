import { readRecordsBytes, recordsVersion } from './read-records.ts';
import { type RecordPart, toRecordParts } from './to-record-parts.ts';

/** Records that the site publishes as they are. */
export const publishedRecords = ['papers', 'topics', 'listings', 'acronyms'] as const;

export type PublishedRecords = (typeof publishedRecords)[number];

interface KnownParts {
  readonly version: number;
  readonly parts: readonly RecordPart[];
}

const known = new Map<PublishedRecords, KnownParts>();

/** Where the files begin and end in which the site publishes one kind of its records; most are one. */
export function loadRecordParts(name: PublishedRecords): readonly RecordPart[] {
  const version = recordsVersion(name);
  const last = known.get(name);
  if (last?.version === version) return last.parts;
  const parts = toRecordParts(name, readRecordsBytes(name));
  known.set(name, { version, parts });
  return parts;
}

/** Makes one of these files. Its records are read anew: together they are as large as all the rest of a build. */
export function makeRecordFile(name: PublishedRecords, part: RecordPart): Buffer {
  const records = readRecordsBytes(name, part);
  return Buffer.concat([Buffer.from(part.before), records, Buffer.from(part.after)]);
}
