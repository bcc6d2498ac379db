import * as z from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { findNearestWord } from './nearest-word.ts';

/**
 * Says in a curator's words what a schema found wrong with the fields of a file: one diagnostic for each wrong value
 * and each unknown key, the latter with the known key that is nearest.
 *
 * @param lineOf finds the line of a field from its path, such as `['terms', 3, 'weight']`.
 */
export function toSchemaDiagnostics(
  file: string,
  error: z.ZodError,
  schema: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number,
): Diagnostic[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return toWrongValue(file, issue, lineOf(issue.path));
    const known = listKeys(schema, issue.path);
    return issue.keys.map((key) => toUnknownKey(file, key, known, lineOf([...issue.path, key])));
  });
}

function toWrongValue(file: string, issue: z.core.$ZodIssue, line: number): Diagnostic {
  const field = issue.path.map(String).join('.');
  return { rule: 'front-matter-value', severity: 'error', ...describe(issue, field), file, line };
}

function describe(issue: z.core.$ZodIssue, field: string): Pick<Diagnostic, 'message' | 'hint'> {
  if (field === '') {
    return {
      message: `The front matter: ${issue.message}.`,
      hint: 'Write one "key: value" on each line.',
    };
  }
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  if (kind && issue.message.endsWith('received undefined')) {
    return { message: `The key "${field}" is missing.`, hint: `It is needed. ${kind.hint}` };
  }
  if (kind) return { message: `"${field}" must be ${kind.name}.`, hint: kind.hint };
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { message: `"${field}" is empty.`, hint: 'Write something, or leave the key out.' };
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      message: `"${field}" is not a web address.`,
      hint: 'Write it in full, for example "https://example.org/papers".',
    };
  return {
    message: `"${field}": ${issue.message}.`,
    hint: 'Correct the value, or leave the key out if it is optional.',
  };
}

/** What a schema calls a type, in the words of those who write YAML. */
const kinds: Readonly<Record<string, { readonly name: string; readonly hint: string }>> = {
  string: { name: 'text', hint: 'Put a number or a date that is meant as text into quotes.' },
  array: { name: 'a list', hint: 'Write it as [first, second], or one "- entry" on each line.' },
  record: { name: 'keys with values', hint: 'Write "key: value" lines below it, indented.' },
  object: { name: 'keys with values', hint: 'Write "key: value" lines below it, indented.' },
  number: { name: 'a number', hint: 'Write digits, without quotes.' },
  boolean: { name: 'true or false', hint: 'Write true or false, without quotes.' },
};

function toUnknownKey(file: string, key: string, known: string[], line: number): Diagnostic {
  const nearest = findNearestWord(key, known);
  return {
    rule: 'front-matter-unknown-key',
    severity: 'error',
    message: `There is no key "${key}" here.`,
    hint: nearest
      ? `Did you mean "${nearest}"?`
      : `The keys known here are ${known.map((name) => `"${name}"`).join(', ')}.`,
    file,
    line,
  };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keys that a schema knows for the object at a path; JSON Schema shows them through every zod wrapper. */
function listKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let nodes: JsonSchema[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
  for (const step of path) nodes = nodes.flatMap(unfold).flatMap((node) => childrenAt(node, step));
  return nodes.flatMap(unfold).flatMap((node) => Object.keys(node.properties ?? {}));
}

function unfold(node: JsonSchema): JsonSchema[] {
  return [node, ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(isSchema)];
}

function childrenAt(node: JsonSchema, step: PropertyKey): JsonSchema[] {
  const items = Array.isArray(node.items) ? node.items : [node.items];
  return [node.properties?.[String(step)], node.additionalProperties, ...items].filter(isSchema);
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null;
}
