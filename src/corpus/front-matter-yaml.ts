import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

/** Finds the line of the file on which a field stands; of the nearest field around it if it is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export interface FrontMatterYaml {
  readonly value: unknown;
  readonly lineOf: LineOf;
  /** What is not valid YAML. The value means nothing if there are any. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads front matter, given with both of its fences. YAML 1.2: dates stay text, and `no` stays a word. */
export function readFrontMatterYaml(file: string, head: string): FrontMatterYaml {
  // gray-matter hands over all that follows the opening `---`, so lines counted there are lines of the file.
  const lines = new LineCounter();
  let document: Document | undefined;
  const parse = (yaml: string): object => {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
    return document.errors.length > 0 ? {} : (document.toJS() ?? {});
  };
  const lineOf: LineOf = (path) => Math.max(1, lines.linePos(findOffset(document, path)).line);
  try {
    const engines = { yaml: { parse }, javascript: refuse };
    const { data: value, content } = matter(head.replaceAll('\r\n', '\n'), {
      language: 'yaml',
      engines,
    });
    if (content.trim() !== '') throw new Error('a line within it begins with "---"');
    const diagnostics = (document?.errors ?? []).map(({ message, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return { ...toProblem(file, message), line, column: col };
    });
    return { value, lineOf, diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, lineOf, diagnostics: [toProblem(file, reason)] };
  }
}

/** gray-matter would evaluate front matter that calls itself JavaScript. Content is never code. */
function refuse(): never {
  throw new Error('front matter is YAML, and other languages are not read');
}

/** Offset of the last step of the path that the document has: of the key in a map, of the item in a list. */
function findOffset(document: Document | undefined, path: readonly PropertyKey[]): number {
  let node: unknown = document?.contents;
  let offset = 0;
  for (const step of path) {
    let start: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      start = pair?.key;
      node = pair?.value;
    } else if (isSeq(node)) {
      start = node = node.items[Number(step)];
    }
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
  }
  return offset;
}

function toProblem(file: string, reason: string): Diagnostic {
  return {
    rule: 'front-matter-yaml',
    severity: 'error',
    message: `The front matter is not valid YAML: ${reason.replace(/\.?\s*$/, '')}.`,
    hint: 'Write one "key: value" on each line, and put a value that holds ": " or " #" into quotes.',
    file,
    line: 1,
  };
}
