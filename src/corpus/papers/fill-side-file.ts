import { isMap, parseDocument, stringify } from 'yaml';
import type { MetadataFields } from './metadata.ts';
import type { SideFile } from './side-file.ts';

export interface FilledSideFile {
  /** The whole file. */
  readonly text: string;
  readonly added: readonly string[];
  /** Fields that say something else already; the file keeps what it says. */
  readonly kept: readonly string[];
}

/**
 * Adds fields to a side file. What it says already stays, with its comments, its order and its note.
 * @param text the file as it is, `undefined` if there is none.
 * @param known the same file as parsed.
 */
export function fillSideFile(
  fields: MetadataFields,
  text: string | undefined,
  known: SideFile['fields'],
): FilledSideFile {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const before: Readonly<Record<string, unknown>> = known;
  const added = given.filter(([name]) => before[name] === undefined);
  const kept = given.filter(
    ([name, value]) => before[name] !== undefined && !isSame(before[name], value),
  );
  return {
    text: addFields(text ?? '', Object.fromEntries(added)),
    added: added.map(([name]) => name),
    kept: kept.map(([name]) => name),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function addFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  if (Object.keys(fields).length === 0) return text;
  const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:(?<=\n)---[ \t]*(?:\r?\n|$))/.exec(text);
  const yaml = head?.[1] ?? '';
  const document = parseDocument(yaml);
  if (!isMap(document.contents))
    return `---\n${stringify(fields)}---\n${text.slice(head?.[0].length ?? 0)}`;
  for (const [name, value] of Object.entries(fields)) document.set(name, value);
  return `---\n${document.toString()}---\n${text.slice(head?.[0].length ?? 0)}`;
}
