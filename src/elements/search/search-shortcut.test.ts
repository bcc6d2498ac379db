import { expect, test } from 'vitest';
import { isSearchShortcut, type KeyPress } from './search-shortcut.ts';

const plain: KeyPress = {
  key: '/',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

test.each([
  ['/', plain, { isTyping: false, singleKeys: true }, true],
  [
    '/ typed with Shift, as on many keyboards',
    { ...plain, shiftKey: true },
    { isTyping: false, singleKeys: true },
    true,
  ],
  ['/ while typing', plain, { isTyping: true, singleKeys: true }, false],
  ['/ with single keys off', plain, { isTyping: false, singleKeys: false }, false],
  ['Ctrl /', { ...plain, ctrlKey: true }, { isTyping: false, singleKeys: true }, false],
  [
    'Ctrl K while typing',
    { ...plain, key: 'k', ctrlKey: true },
    { isTyping: true, singleKeys: false },
    true,
  ],
  ['⌘ K', { ...plain, key: 'k', metaKey: true }, { isTyping: false, singleKeys: true }, true],
  [
    'Ctrl Shift K',
    { ...plain, key: 'K', ctrlKey: true, shiftKey: true },
    { isTyping: false, singleKeys: true },
    false,
  ],
  ['K alone', { ...plain, key: 'k' }, { isTyping: false, singleKeys: true }, false],
  ['Alt /', { ...plain, altKey: true }, { isTyping: false, singleKeys: true }, false],
])('%s opens the search or not', (_, press, { isTyping, singleKeys }, opens) => {
  expect(isSearchShortcut(press, isTyping, singleKeys)).toBe(opens);
});
