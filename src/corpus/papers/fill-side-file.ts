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
 * @param entries what is said about the paper, once or several times; the first to name a field gives it.
 * @param text the file as it is, `''` if there is none.
 * @param known the same file as parsed.
 */
export function fillSideFile(
  entries: readonly MetadataFields[],
  text: string,
  known: SideFile['fields'],
): FilledSideFile {
  const said: Record<string, unknown> = { ...known };
  const added = new Map<string, unknown>();
  const kept = new Set<string>();
  for (const [name, value] of entries.flatMap((fields) => Object.entries(fields))) {
    if (value === undefined) continue;
    if (said[name] === undefined) {
      said[name] = value;
      added.set(name, value);
    } else if (!isSame(said[name], value)) kept.add(name);
  }
  return {
    text: addFields(text, Object.fromEntries(added)),
    added: [...added.keys()],
    kept: [...kept],
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function addFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  if (Object.keys(fields).length === 0) return text;
  const [, mark = '', head = '', yaml = '', body = ''] =
    /^(\uFEFF?)(---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$))?([\s\S]*)$/.exec(text) ?? [];
  // As the front matter is, or, where there is none, as the note.
  const lineEnd = /\r?\n/.exec(head || body)?.[0] ?? '\n';
  const next = `---\n${addToYaml(yaml.replaceAll('\r\n', '\n'), fields)}---\n`;
  return `${mark}${next.replaceAll('\n', lineEnd)}${body}`;
}

function addToYaml(yaml: string, fields: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(yaml);
  // Comments alone belong to no field, and would stand above an empty value.
  if (document.contents === null) return `${yaml}${stringify(fields)}`;
  if (!isMap(document.contents)) return stringify(fields);
  for (const [name, value] of Object.entries(fields)) document.set(name, value);
  return document.toString({ lineWidth: 0 });
}
