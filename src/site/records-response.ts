import { readRecordsText } from './read-records.ts';

/**
 * One file of the records as the site publishes it: `{ "<name>": [...] }`. The text is passed on as it was written, so
 * that large files are neither parsed nor printed again.
 */
export function toRecordsResponse(name: string): Response {
  return new Response(`{"${name}":${readRecordsText(name).trim()}}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
