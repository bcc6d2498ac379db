import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import * as z from 'zod';

/** What stands before the table in each of Pagefind's files. */
const MARK = 'pagefind_dcd';

/** After all letters and figures of ASCII. */
const LAST = '~';

const chunkSchema = z.tuple([z.string(), z.string(), z.string()]);
const tableSchema = z.tuple([z.unknown(), z.unknown(), z.array(chunkSchema)]).rest(z.unknown());

/** First and last word of a file of the word index, both cut as short as they can be, and the file's name. */
export type IndexChunk = z.infer<typeof chunkSchema>;

/**
 * Makes the browser load fewer files of the word index. Pagefind's table cuts the last word of each file as short as it
 * can be: "augm" to "augment" may be noted as "augm" to "aug", and then "augmented" is in no file, so that Pagefind
 * loads all that may have it, among them those that end in "a", which is one of the largest. Here each last word stands
 * for all words that begin with it. A table of another shape is left as it is: searches only load more bytes then.
 * @param folder that Pagefind has written
 */
export function closeIndexGaps(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pf_meta'))) {
    const file = path.join(folder, name);
    const bytes = gunzipSync(readFileSync(file));
    const table = tableSchema.safeParse(readTable(bytes));
    if (!table.success) continue;
    const [version, pages, chunks, ...others] = table.data;
    const closed = encode([version, pages, closeGaps(chunks), ...others]);
    writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(MARK), closed]), { level: 9 }));
  }
}

function readTable(bytes: Buffer): unknown {
  const mark = bytes.subarray(0, MARK.length).toString();
  return mark === MARK ? decode(bytes.subarray(MARK.length)) : undefined;
}

/** @param chunks in the order of their words */
export function closeGaps(chunks: readonly IndexChunk[]): readonly IndexChunk[] {
  return chunks.map(([from, to, file], index) => {
    const next = chunks[index + 1]?.[0];
    const whole = to + LAST;
    return [from, next === undefined || whole < next ? whole : to, file];
  });
}
