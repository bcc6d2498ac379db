import { createHash } from 'node:crypto';
import { readRecordsBytes, recordsVersion } from './read-records.ts';

let edition: { readonly name: string; readonly version: number } | undefined;

/** Eight characters that change whenever any paper of the site does. */
export function loadEdition(): string {
  const version = recordsVersion('papers');
  if (edition?.version !== version) {
    const hash = createHash('sha256').update(readRecordsBytes('papers')).digest('hex');
    edition = { name: hash.slice(0, 8), version };
  }
  return edition.name;
}
