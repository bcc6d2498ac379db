import type * as z from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { readFrontMatterYaml } from './front-matter-yaml.ts';
import type { SourceFile } from './records.ts';
import { toSchemaDiagnostics } from './schema-diagnostics.ts';

export interface FrontMatter<Fields> {
  /** The validated fields. Absent when the front matter has an error; the diagnostics say which. */
  readonly fields?: Fields;
  /**
   * Everything below the closing fence, unchanged. Without front matter, the whole text, a byte order mark included.
   */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the YAML between two `---` lines at the top of a file, and checks it against a schema.
 *
 * A file whose first line is not exactly `---` (a byte order mark and trailing blanks aside) has no front matter: its
 * fields are what the schema makes of `{}`. Only the front matter is parsed, so the cost does not grow with the body.
 * Give a `z.strictObject` to have unknown keys reported. Lines of diagnostics are lines of the file.
 */
export function parseFrontMatter<S extends z.ZodType>(
  file: SourceFile,
  schema: S,
): FrontMatter<z.output<S>> {
  const head = findHead(file.text);
  if (head === undefined) return { body: '', bodyLine: 2, diagnostics: [toUnclosed(file)] };
  const place = { body: file.text.slice(head.length), bodyLine: head.split('\n').length };
  const yaml = readFrontMatterYaml(file.path, head);
  if (yaml.diagnostics.length > 0) return { ...place, diagnostics: yaml.diagnostics };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { ...place, fields: result.data, diagnostics: [] };
  const diagnostics = toSchemaDiagnostics(file.path, result.error, schema, yaml.lineOf);
  return { ...place, diagnostics };
}

/** The front matter with both fences and their line ends, `''` where there is none, `undefined` if it never closes. */
function findHead(text: string): string | undefined {
  const opening = /^\uFEFF?---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!opening) return '';
  const closing = /\n---[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening[0].length;
  return closing.test(text) ? text.slice(0, closing.lastIndex) : undefined;
}

function toUnclosed(file: SourceFile): Diagnostic {
  return {
    rule: 'front-matter-unclosed',
    severity: 'error',
    message: 'The front matter that the "---" in line 1 opens is never closed.',
    hint: 'Put a line with only "---" below its last field, or delete line 1 if the file has no front matter.',
    file: file.path,
    line: 1,
  };
}
