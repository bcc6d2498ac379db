import { createHash } from 'node:crypto';
import { readRecordsBytes } from './read-records.ts';

let edition: string | undefined;

/** Eight characters that change whenever any paper of the site does. */
export function loadEdition(): string {
  edition ??= createHash('sha256').update(readRecordsBytes('papers')).digest('hex').slice(0, 8);
  return edition;
}
