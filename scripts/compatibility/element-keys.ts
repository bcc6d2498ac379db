/** An attribute as written; the value is undefined where it is computed, or where there is none. */
export interface Attribute {
  readonly name: string;
  readonly value: string | undefined;
}

const languages = ['html', 'svg'];

/** Attributes that belong to no element: names of our own, roles and states for assistive technology. */
const ownAttribute = /^(?:data-|aria-|role$|class$|id$)/;

/**
 * Keys of an element, of each attribute, and of each value that is a word.
 * @param tag lower case; an element of our own, with a hyphen, has no keys, but its attributes have
 */
export function toElementKeys(
  tag: string,
  attributes: readonly Attribute[],
): readonly (readonly string[])[] {
  const element = isOwn(tag) ? [] : [languages.map((language) => `${language}.elements.${tag}`)];
  const named = attributes
    .filter(({ name }) => !ownAttribute.test(name))
    .map((attribute) => toAttributeKeys(tag, attribute));
  return [...element, ...named];
}

function isOwn(tag: string): boolean {
  return tag.includes('-');
}

function toAttributeKeys(tag: string, { name, value }: Attribute): readonly string[] {
  const places = languages.flatMap((language) => [
    `${language}.elements.${tag}.${name}`,
    `${language}.global_attributes.${name}`,
  ]);
  const words = value === undefined || !/^[\w-]+$/.test(value) ? [] : [`.${value}`, `_${value}`];
  return [
    ...words.flatMap((word) => places.map((place) => place + word)),
    ...places,
    // An attribute that the data do not name came with its element, and to ours as to any.
    ...languages.map((language) => `${language}.elements.${isOwn(tag) ? 'span' : tag}`),
  ];
}
