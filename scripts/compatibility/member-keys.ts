import ts from 'typescript';

/** TypeScript's names for the kinds of an interface that readers of documentation know under one name. */
const ownNames: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^Readonly(Array|Map|Set)$/, '$1'],
  [/^(?:Callable|Newable)Function$/, 'Function'],
  [/^PromiseLike$/, 'Promise'],
  [/^IteratorObject$/, 'Iterator'],
  [/^RegExp(?:Match|Exec)Array$/, 'Array'],
  [/^ParentNode$/, 'Element'],
  [/^NodeListOf$/, 'NodeList'],
  [/^HTMLCollectionOf$/, 'HTMLCollection'],
  [/^(.+)Constructor$/, '$1'],
];

/** What `exec` and `match` find is an array with parts of its own, which the data have no keys for. */
const matchArray = /^RegExp(?:Match|Exec)Array$/;

/**
 * Keys of a member, by the interfaces that may own it: that of its object, those which this extends, and that which
 * declares it.
 * @returns nothing for members of our own objects, and of mere dictionaries, which no script can name
 */
export function toMemberKeys(
  owner: ts.Type,
  member: ts.Symbol | undefined,
  checker: ts.TypeChecker,
): readonly (readonly string[])[] {
  const declaring = (member?.declarations ?? [])
    .filter(isBuiltIn)
    .map(({ parent }) => parent)
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => !matchArray.test(name.text));
  const type = checker.getApparentType(checker.getNonNullableType(owner));
  const interfaces = [...collectInterfaces(type, checker), ...declaring];
  const isKnown = declaring.length > 0 && interfaces.some((node) => isNamed(node, checker));
  if (!member || !isKnown || member.name === '__index') return [];
  const names = new Set(interfaces.flatMap(toNames));
  return [[...names].flatMap((name) => toKeys(`${name}.${member.name}`))];
}

/** Whether scripts can name an interface; a dictionary of options they cannot. */
function isNamed({ name }: ts.InterfaceDeclaration, checker: ts.TypeChecker): boolean {
  return (
    name.text.endsWith('Constructor') ||
    checker.getSymbolAtLocation(name)?.valueDeclaration !== undefined
  );
}

/** Keys of a value that is there without import: a constructor, a function, an object. */
export function toGlobalKeys(symbol: ts.Symbol | undefined): readonly (readonly string[])[] {
  const isValue = symbol?.declarations?.some(
    (node) => isBuiltIn(node) && (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)),
  );
  if (!symbol || !isValue) return [];
  const onWindow = ['Window', 'EventTarget'].map((owner) => `api.${owner}.${symbol.name}`);
  return [[...toKeys(symbol.name), ...onWindow]];
}

function toKeys(name: string): readonly string[] {
  return [`api.${name}`, `javascript.builtins.${name}`];
}

/** Declared in a library that TypeScript brings along. */
function isBuiltIn(node: ts.Declaration): boolean {
  return /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(node.getSourceFile().fileName);
}

/** The built-in interfaces of a type, and those of all that it extends. */
function collectInterfaces(
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly ts.InterfaceDeclaration[] {
  const parts = type.isUnionOrIntersection() ? type.types : [];
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  const target = toTarget(type);
  const related = [...parts, ...bases, ...(target ? [target] : [])];
  return [
    ...(type.symbol?.declarations ?? []).filter(isBuiltIn).filter(ts.isInterfaceDeclaration),
    ...related.flatMap((part) => collectInterfaces(part, checker)),
  ];
}

/** `NodeListOf` of `NodeListOf<Element>`. */
function toTarget(type: ts.Type): ts.Type | undefined {
  return isReference(type) && type.target !== type ? type.target : undefined;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}

/** `Intl.NumberFormat`; `Uint8Array`, then `TypedArray`, to which the data give what all of them have. */
function toNames(node: ts.InterfaceDeclaration): readonly string[] {
  const space = node.parent.parent;
  const inside = space !== undefined && ts.isModuleDeclaration(space) ? `${space.name.text}.` : '';
  const own = ownNames.find(([pattern]) => pattern.test(node.name.text));
  const name = own ? node.name.text.replace(...own) : node.name.text;
  return [inside + name, ...(/^\w+\d+(?:Clamped)?Array$/.test(name) ? ['TypedArray'] : [])];
}
