import path from 'node:path';
import ts from 'typescript';
import { projectDir } from '../settings.ts';
import { toElementKeys } from './element-keys.ts';
import { toGlobalKeys, toMemberKeys } from './member-keys.ts';
import { toPatternKeys } from './pattern-keys.ts';
import type { Source, Usage } from './usage.ts';

/** What a node of the syntax tree uses, each as the keys it may have. */
type KeyReader = (node: ts.Node, checker: ts.TypeChecker) => readonly (readonly string[])[];

const readers: readonly KeyReader[] = [
  readMember,
  readPattern,
  readGlobal,
  readExpression,
  readElement,
];

/**
 * What browser code uses: members and constructors of what the browser and the language bring along, told by type,
 * not by name; regular expressions; elements that it makes. Syntax is left out: Vite lowers it to what is widely
 * available.
 * @param sources TypeScript, or JavaScript, from which the types of all that they import can be read
 */
export function readScriptUsages(sources: readonly Source[]): readonly Usage[] {
  const files = new Map(sources.map((source) => [path.join(projectDir, source.file), source]));
  const program = createProgram(files);
  const checker = program.getTypeChecker();
  return [...files].flatMap(([name, { file }]) => {
    const tree = program.getSourceFile(name);
    return tree ? readTree(tree, checker).map((usage) => ({ file, ...usage })) : [];
  });
}

function createProgram(files: ReadonlyMap<string, Source>): ts.Program {
  const options: ts.CompilerOptions = {
    ...{ allowJs: true, strict: true, noEmit: true, allowImportingTsExtensions: true },
    ...{ target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, types: [] },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name)?.text;
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  };
  return ts.createProgram([...files.keys()], options, host);
}

function readTree(tree: ts.SourceFile, checker: ts.TypeChecker): Omit<Usage, 'file'>[] {
  const usages: Omit<Usage, 'file'>[] = [];
  const visit = (node: ts.Node): void => {
    for (const keys of readers.flatMap((read) => read(node, checker))) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      usages.push({ line: line + 1, keys });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return usages;
}

/** `element.checkVisibility`. */
function readMember(node: ts.Node, checker: ts.TypeChecker) {
  if (!ts.isPropertyAccessExpression(node)) return [];
  const owner = checker.getTypeAtLocation(node.expression);
  return toMemberKeys(owner, checker.getSymbolAtLocation(node.name), checker);
}

/** `const { scrollWidth } = element`. */
function readPattern(node: ts.Node, checker: ts.TypeChecker) {
  if (!ts.isObjectBindingPattern(node)) return [];
  const owner = checker.getTypeAtLocation(node);
  return node.elements.flatMap(({ propertyName, name }) => {
    const member = propertyName ?? name;
    if (!ts.isIdentifier(member)) return [];
    return toMemberKeys(owner, checker.getPropertyOfType(owner, member.text), checker);
  });
}

/** `fetch`, `IntersectionObserver`. */
function readGlobal(node: ts.Node, checker: ts.TypeChecker) {
  if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return [];
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return [];
  return toGlobalKeys(checker.getSymbolAtLocation(node));
}

function readExpression(node: ts.Node) {
  return ts.isRegularExpressionLiteral(node) ? toPatternKeys(node.text) : [];
}

/** `createElement('dialog', { open: true })`, `document.createElement('search')`. */
function readElement(node: ts.Node) {
  if (!ts.isCallExpression(node) || !/\bcreateElement$/.test(node.expression.getText())) return [];
  const [tag, attributes] = node.arguments;
  if (!tag || !ts.isStringLiteralLike(tag)) return [];
  const properties =
    attributes && ts.isObjectLiteralExpression(attributes) ? attributes.properties : [];
  return toElementKeys(tag.text, properties.flatMap(toAttribute));
}

function toAttribute(property: ts.ObjectLiteralElementLike) {
  if (!property.name || ts.isComputedPropertyName(property.name)) return [];
  const isText = ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer);
  return [{ name: property.name.text, value: isText ? property.initializer.text : undefined }];
}
