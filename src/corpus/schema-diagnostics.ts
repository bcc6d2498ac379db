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
  return {
    rule: 'front-matter-value',
    severity: 'error',
    message: `${field ? `"${field}"` : 'The front matter'}: ${issue.message}.`,
    hint: field
      ? 'Correct the value, or leave the key out if it is optional.'
      : 'Write one "key: value" on each line.',
    file,
    line,
  };
}

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
