import {
  type Atrule,
  type CssNode,
  type Declaration,
  type EnterOrLeaveFn,
  generate,
  parse,
  walk,
} from 'css-tree';
import type { Source, Usage } from './usage.ts';
import { toFunctionKeys, toUnitKeys } from './value-keys.ts';

/** At-rules in whose blocks declarations are those of elements; in others they describe the rule. */
const grouping = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style']);

/**
 * What a style sheet uses: properties with the words, functions and units of their values, selectors, at-rules and
 * queries. A declaration in an `@supports` that asks for its property is left out.
 */
export function readStyleUsages({ file, text }: Source): readonly Usage[] {
  const usages: Usage[] = [];
  const enter: EnterOrLeaveFn = function (node) {
    const { atrule, declaration } = this;
    if (node.type === 'SupportsDeclaration') return this.skip;
    if (node.type === 'Declaration' && isAskedFor(node, atrule)) return this.skip;
    const keys = toKeys(node, atrule, declaration);
    if (keys.length > 0) usages.push({ file, line: node.loc?.start.line ?? 0, keys });
    return undefined;
  };
  walk(parse(text, { positions: true, parseCustomProperty: true }), enter);
  return usages;
}

function isAskedFor({ property }: Declaration, atrule: Atrule | null): boolean {
  if (atrule?.name !== 'supports' || !atrule.prelude) return false;
  return generate(atrule.prelude).includes(`(${property}:`);
}

/** @returns nothing for nodes that are no part of the platform by themselves. */
function toKeys(
  node: CssNode,
  atrule: Atrule | null,
  declaration: Declaration | null,
): readonly string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'Feature':
      return [`css.at-rules.${node.kind}.${node.name}`];
    case 'FeatureRange':
      return [`css.at-rules.${node.kind}.range_syntax`];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'Declaration':
      return toPropertyKeys(node.property, atrule);
    default:
      return declaration ? toValueKeys(node, toPropertyKeys(declaration.property, atrule)) : [];
  }
}

function toPropertyKeys(property: string, atrule: Atrule | null): readonly string[] {
  if (property.startsWith('--')) return ['css.properties.custom-property'];
  if (atrule === null || grouping.has(atrule.name) || atrule.name.endsWith('keyframes'))
    return [`css.properties.${property}`];
  return [`css.at-rules.${atrule.name}.${property}`, `css.at-rules.${atrule.name}`];
}

/** @param property keys of the property whose value the node is part of */
function toValueKeys(node: CssNode, property: readonly string[]): readonly string[] {
  const within = (name: string) => property.map((key) => `${key}.${name}`);
  // A word that the data do not name came with its property.
  if (node.type === 'Identifier') return [...within(node.name.toLowerCase()), ...property];
  if (node.type === 'Function') return [...within(node.name), ...toFunctionKeys(node.name)];
  if (node.type === 'Dimension') return toUnitKeys(node.unit);
  // After a slash in content stands what is read out in its place.
  const isAlternative = node.type === 'Operator' && node.value === '/';
  return isAlternative && property.includes('css.properties.content') ? within('alt_text') : [];
}
