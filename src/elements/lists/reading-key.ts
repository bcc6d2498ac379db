/** What a key on its own does while reading. */
export type ReadingKey = 'next' | 'previous' | 'open' | 'save' | 'help';

/** A key as a `KeyboardEvent` tells it. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const keys: ReadonlyMap<string, ReadingKey> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['s', 'save'],
  ['?', 'help'],
]);

export function toReadingKey({ key, ctrlKey, metaKey, altKey }: KeyPress): ReadingKey | undefined {
  return ctrlKey || metaKey || altKey ? undefined : keys.get(key);
}
