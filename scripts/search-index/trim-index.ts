import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import * as z from 'zod';
import { closeGaps } from './close-gaps.ts';
import { type RenamedFile, shortenIds } from './shorten-ids.ts';

/** What stands before the content in each of Pagefind's files. */
const MARK = Buffer.from('pagefind_dcd');

const languageSchema = z.looseObject({ hash: z.string() });
const entrySchema = z.looseObject({ languages: z.record(z.string(), languageSchema) });
const pageSchema = z.tuple([z.string(), z.number(), z.string()]);
const chunkSchema = z.tuple([z.string(), z.string(), z.string()]);
const tableSchema = z
  .tuple([z.unknown(), z.array(pageSchema), z.array(chunkSchema)])
  .rest(z.unknown());
const textsSchema = z.record(z.string(), z.unknown());

/** Files that are read and written at a time. */
const AT_ONCE = 64;

/**
 * Makes the first search of a reader load less: the table of what Pagefind has written becomes smaller (`shortenIds`),
 * and leads to fewer files (`closeGaps`). A table of another shape is left as it is: searches only load more bytes
 * then.
 * @param folder that Pagefind has written
 * @throws Error when a file has not the pages that the table says it has
 */
export async function trimIndex(folder: string): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(readFileSync(entryFile, 'utf8')));
  for (const language of Object.values(entry.languages)) {
    language.hash = await trimLanguage(folder, language.hash);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** @returns what the table is named by from now on: content that changes has another name, as Pagefind has it. */
async function trimLanguage(folder: string, hash: string): Promise<string> {
  const toFile = (name: string) => path.join(folder, `pagefind.${name}.pf_meta`);
  const read = tableSchema.safeParse(readTable(readFileSync(toFile(hash))));
  if (!read.success) return hash;
  const [version, pages, chunks, ...others] = read.data;
  const shortened = shortenIds(pages, hash);
  await renameFiles(path.join(folder, 'fragment'), shortened.files);
  const table = encode([version, shortened.pages, closeGaps(chunks), ...others]);
  const trimmed = toName(hash, table);
  rmSync(toFile(hash));
  writeFileSync(toFile(trimmed), gzipSync(Buffer.concat([MARK, table]), { level: 9 }));
  return trimmed;
}

function readTable(file: Buffer): unknown {
  const bytes = gunzipSync(file);
  return bytes.subarray(0, MARK.length).equals(MARK)
    ? decode(bytes.subarray(MARK.length))
    : undefined;
}

/** "en_1f0c…": the language, and as many figures as the name before has. */
function toName(before: string, content: Uint8Array): string {
  const language = before.replace(/[^_]*$/, '');
  const digest = createHash('sha256').update(content).digest('hex');
  return language + digest.slice(0, before.length - language.length);
}

async function renameFiles(folder: string, files: readonly RenamedFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    await Promise.all(files.slice(start, start + AT_ONCE).map((file) => renameFile(folder, file)));
  }
}

async function renameFile(folder: string, { from, to, ids }: RenamedFile): Promise<void> {
  const toPath = (name: string) => path.join(folder, `${name}.pf_fragment`);
  const bytes = await promisify(gunzip)(await readFile(toPath(from)));
  const texts = textsSchema.parse(JSON.parse(bytes.subarray(MARK.length).toString()));
  const renamed = [...ids].map(([before, id]) => {
    const text = texts[before];
    if (text === undefined) throw new Error(`${toPath(from)} has no page "${before}".`);
    return [id, text] as const;
  });
  const content = Buffer.from(JSON.stringify(Object.fromEntries(renamed)));
  await writeFile(toPath(to), await promisify(gzip)(Buffer.concat([MARK, content]), { level: 9 }));
  await rm(toPath(from));
}
