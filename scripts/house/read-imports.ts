/** One import line of a source file. */
export interface ImportLine {
  /** What is imported, as written. */
  readonly specifier: string;
  /** Line from 1. */
  readonly line: number;
  /** Only types are imported, so that nothing of it is left when the code runs. */
  readonly isType: boolean;
}

const quoted = `['"](?<specifier>[^'"]+)['"]`;
const names = String.raw`(?<names>[\w$*{},\s]+?)`;

/** `import … from '…'`, `import '…'`, `export … from '…'`, `import('…')`. */
const patterns = [
  String.raw`^[ \t]*import\s+(?<type>type\s+)?(?:${names}\s*from\s*)?${quoted}`,
  String.raw`^[ \t]*export\s+(?<type>type\s+)?(?<names>\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*${quoted}`,
  String.raw`\bimport\(\s*${quoted}`,
].map((pattern) => new RegExp(pattern, 'gm'));

/** Reads the import lines of TypeScript, JavaScript or Astro text, in the order of their lines. */
export function readImports(text: string): readonly ImportLine[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => toImportLine(match, text)))
    .toSorted((a, b) => a.line - b.line);
}

function toImportLine(match: RegExpMatchArray, text: string): ImportLine {
  const { specifier = '', type, names: imported = '' } = match.groups ?? {};
  return {
    specifier,
    line: text.slice(0, match.index).split('\n').length,
    isType: type !== undefined || hasOnlyTypes(imported),
  };
}

/** `{ type A, type B }` */
function hasOnlyTypes(imported: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(imported.trim())?.[1];
  const parts = inBraces?.split(',').map((part) => part.trim()) ?? [];
  return parts.some(Boolean) && parts.filter(Boolean).every((part) => part.startsWith('type '));
}
