/** Flags of regular expressions, by the property of `RegExp` that tells of them. */
const flags = new Map([
  ['d', 'hasIndices'],
  ['g', 'global'],
  ['i', 'ignoreCase'],
  ['m', 'multiline'],
  ['s', 'dotAll'],
  ['u', 'unicode'],
  ['v', 'unicodeSets'],
  ['y', 'sticky'],
]);

/** Syntax of regular expressions that not every browser always had. */
const syntax: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'lookbehind_assertion'],
  [/\(\?<\w/, 'named_capturing_group'],
  [/\\k</, 'named_backreference'],
  [/\\[pP]\{/, 'unicode_character_class_escape'],
  [/\(\?-?[ims]/, 'modifier'],
];

/** @param literal a regular expression as written, slashes and flags included; vite does not rewrite it */
export function toPatternKeys(literal: string): readonly (readonly string[])[] {
  const end = literal.lastIndexOf('/');
  const used = [...literal.slice(end + 1)].map((flag) => flags.get(flag) ?? flag);
  return [
    ...used.map((flag) => [`javascript.builtins.RegExp.${flag}`]),
    ...syntax
      .filter(([pattern]) => pattern.test(literal.slice(0, end)))
      .map(([, name]) => [`javascript.regular_expressions.${name}`]),
  ];
}
