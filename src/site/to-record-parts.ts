import { groupBySize } from './group-by-size.ts';
import { toPartName } from './paths.ts';

/** Where records stand in a file: from its `start`th byte to before its `end`th. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const newline = 0x0a;
const comma = 0x2c;

/** One file that the site publishes: records as they were written, with what stands before and after them. */
export interface RecordPart extends Span {
  readonly before: string;
  readonly after: string;
}

/**
 * Cuts a file of records into the files that the site publishes: `{ "papers": […], "next": "papers-2.json" }`, and
 * `papers-2.json` likewise; the last has no `next`. Records are passed on as they were written, byte for byte, so that
 * large files are neither parsed nor printed again.
 * @param name of the kind of records, the first file's name
 * @param bytes a JSON array with one record a line, as the records are written
 * @param limit bytes of the records in one file; a record that is longer by itself has a file of its own.
 * @returns at least one part.
 */
export function toRecordParts(name: string, bytes: Buffer, limit?: number): readonly RecordPart[] {
  const parts = groupBySize(findRecords(bytes), ({ start, end }) => end - start + 2, limit);
  return parts.map((records, index) => {
    const next = index + 1 < parts.length ? `,"next":"${toPartName(name, index + 2)}.json"` : '';
    return {
      before: `{"${name}":[\n`,
      start: records[0]?.start ?? 0,
      end: records.at(-1)?.end ?? 0,
      after: `\n]${next}}\n`,
    };
  });
}

/** The lines between the brackets, without the commas after them. */
function findRecords(bytes: Buffer): readonly Span[] {
  const records: Span[] = [];
  let start = bytes.indexOf(newline) + 1;
  for (let end = bytes.indexOf(newline, start); end !== -1; end = bytes.indexOf(newline, start)) {
    const isLast = bytes[end - 1] !== comma;
    records.push({ start, end: isLast ? end : end - 1 });
    if (isLast) break;
    start = end + 1;
  }
  return records;
}
