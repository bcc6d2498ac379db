import { expect, test } from 'vitest';
import { toReadingKey } from './reading-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['s', 'save'],
  ['?', 'help'],
  ['x', undefined],
])('%s alone means %s', (key, meaning) => {
  expect(toReadingKey({ ...plain, key })).toBe(meaning);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key is the browser’s', (modifier) => {
  expect(toReadingKey({ ...plain, key: 'j', [modifier]: true })).toBeUndefined();
});
