import { type Attribute, toElementKeys } from './element-keys.ts';
import type { Source, Usage } from './usage.ts';

/** `{…}` with braces three deep, which is as deep as an attribute is readable. */
const braces = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
const value = `"[^"]*"|'[^']*'|${braces}`;
const attribute = String.raw`\s+(?:${braces}|[\w:@-]+(?:\s*=\s*(?:${value}))?)`;

const tagPattern = new RegExp(String.raw`<([a-z][\w-]*)((?:${attribute})*)\s*/?>`, 'g');
const attributePattern = new RegExp(String.raw`(?:^|\s)([\w:-]+)(?:\s*=\s*(${value}))?`, 'g');

/** What is no markup: the code in front, comments, and what stands between the tags of a script or style. */
const otherPattern =
  /^---\n[\s\S]*?\n---|<!--[\s\S]*?-->|(?<=<(script|style)(?:[^>]*[^/>])?>)[\s\S]*?(?=<\/\1>)/g;

/** What a page or component in Astro's markup uses: elements, attributes and their values. */
export function readMarkupUsages({ file, text }: Source): readonly Usage[] {
  const markup = text.replace(otherPattern, (other) => other.replace(/[^\n]/g, ' '));
  return [...markup.matchAll(tagPattern)].flatMap(({ index, 1: tag = '', 2: attributes = '' }) => {
    const line = markup.slice(0, index).split('\n').length;
    return toElementKeys(tag, parseAttributes(attributes)).map((keys) => ({ file, line, keys }));
  });
}

/** Astro's own, such as `set:html`, are left out. */
function parseAttributes(text: string): readonly Attribute[] {
  return [...text.matchAll(attributePattern)]
    .map(([, name = '', written]) => ({
      name,
      value: written && /^["']/.test(written) ? written.slice(1, -1) : undefined,
    }))
    .filter(({ name }) => !name.includes(':'));
}
