import path from 'node:path';
import { findLayer, type Layer, layers, libraryFile } from './layers.ts';
import { type ImportLine, readImports } from './read-imports.ts';

/** A line of code that stands in the wrong room. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What is wrong, and where the code belongs. */
  readonly message: string;
}

/** A rule of the house about one import: what is wrong with it, if anything. */
type ImportRule = (
  line: ImportLine,
  from: Layer,
  file: string,
) => Omit<Breach, 'file' | 'line'> | undefined;

const importRules: readonly ImportRule[] = [checkLayer, checkLibrary, checkPackage, checkExtension];

/**
 * Finds every line of a source file that breaks a rule of the house.
 * @param file path from the project's folder, with forward slashes. Files outside all rooms have no rules.
 */
export function findBreaches(file: string, text: string): readonly Breach[] {
  const layer = findLayer(file);
  if (layer === undefined) return [];
  const breaches = readImports(text).flatMap((line) =>
    importRules.flatMap((rule) => {
      const breach = rule(line, layer, file);
      return breach ? [{ file, line: line.line, ...breach }] : [];
    }),
  );
  return [...breaches, ...findBaseReaders(file, text)];
}

/** `src/site/x.ts:12  layers  …`, one line a breach. */
export function formatBreaches(breaches: readonly Breach[]): string {
  return breaches
    .map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`)
    .join('\n');
}

function checkLayer({ specifier, isType }: ImportLine, from: Layer, file: string) {
  const target =
    findLayer(resolveImport(specifier, file) ?? '')?.folder ?? styleFolder(specifier, file);
  if (target === undefined || target === from.folder || from.uses.includes(target))
    return undefined;
  if (isType && from.usesTypesOf.includes(target)) return undefined;
  const above = layers.filter(({ uses }) => uses.includes(target) && uses.includes(from.folder));
  const places = [target, ...above.map(({ folder }) => folder)].join(' or ');
  const what = from.usesTypesOf.includes(target) ? 'only types' : 'nothing';
  return {
    rule: 'layers',
    message: `${from.folder} may import ${what} from ${target}. It holds ${from.holds}; code that needs both belongs in ${places}.`,
  };
}

function styleFolder(specifier: string, file: string): string | undefined {
  return resolveImport(specifier, file)?.startsWith('src/styles/') ? 'src/styles' : undefined;
}

function checkLibrary({ specifier, isType }: ImportLine, from: Layer, file: string) {
  const target = resolveImport(specifier, file);
  const isMarkup = from.folder === 'src/components' || from.folder === 'src/layouts';
  if (!isMarkup || isType || target === undefined || !libraryFile.test(target)) return undefined;
  return {
    rule: 'finished-values',
    message: `${from.folder} may not load records. The lookup belongs in src/pages, which passes the finished value on.`,
  };
}

function checkPackage({ specifier, isType }: ImportLine, from: Layer, file: string) {
  if (specifier.startsWith('.') || isType || from.packages === undefined || isTest(file))
    return undefined;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  if (from.packages.includes(name)) return undefined;
  const allowed = from.packages.length > 0 ? from.packages.join(', ') : 'none';
  return {
    rule: 'packages',
    message: `${from.folder} may not import ${name} (allowed: ${allowed}). It holds ${from.holds}; code that needs ${name} belongs in ${from.folder === 'src/corpus' ? 'scripts' : 'src/site'}.`,
  };
}

function checkExtension({ specifier }: ImportLine) {
  if (!specifier.startsWith('.') || /\.(?:ts|js|mjs|astro|css|json)(?:\?\w+)?$/.test(specifier))
    return undefined;
  return {
    rule: 'extensions',
    message: `"${specifier}" lacks its extension; write "${specifier}.ts".`,
  };
}

/** Everything else asks `paths`, so that the base path stands in every address once. */
function findBaseReaders(file: string, text: string): readonly Breach[] {
  if (file === 'src/site/href.ts' || !file.startsWith('src/') || isTest(file)) return [];
  return text.split('\n').flatMap((line, index) =>
    /\bBASE_URL\b/.test(line)
      ? [
          {
            file,
            line: index + 1,
            rule: 'base-path',
            message: 'Only src/site/href.ts may read BASE_URL. Take the address from its paths.',
          },
        ]
      : [],
  );
}

/** Tests, and the invented texts that only tests use. */
function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.includes('/fixtures/');
}

/** @returns the file's path from the project's folder; undefined for a package. */
function resolveImport(specifier: string, file: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?\w+$/, ''));
}
