/** A key as a `KeyboardEvent` tells it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether a key opens the search: Ctrl K or ⌘ K anywhere, and `/` alone where the reader is not typing.
 * @param singleKeys whether keys without Ctrl or ⌘ may do anything (WCAG 2.1.4 asks for a way to switch them off)
 */
export function isSearchShortcut(press: KeyPress, isTyping: boolean, singleKeys: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !shiftKey;
  return key === '/' && singleKeys && !isTyping && !ctrlKey && !metaKey;
}
