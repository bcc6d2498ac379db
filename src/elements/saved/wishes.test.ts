import { describe, expect, test } from 'vitest';
import { forgetWish, noteWish, readWishes } from './wishes.ts';

/** As far as `Storage` is used: its entries are properties of it. */
function createStore(): () => Storage {
  const store = Object.create({
    setItem: (key: string, value: string) => void Object.assign(store, { [key]: value }),
    getItem: (key: string) => store[key] ?? null,
    removeItem: (key: string) => delete store[key],
  });
  return () => store;
}

const otters = { slug: 'otters', title: 'Otters', isOn: true };
const newts = { slug: 'newts', title: 'Newts', isOn: false };

function blocked(): Storage {
  throw new DOMException('', 'SecurityError');
}

describe('wishes', () => {
  test('are there until they are forgotten, the last for each paper', () => {
    const store = createStore();
    for (const wish of [otters, newts, { ...otters, isOn: false }]) noteWish(store, '/', wish);
    expect(readWishes(store, '/')).toEqual([{ ...otters, isOn: false }, newts]);
    forgetWish(store, '/', otters);
    expect(readWishes(store, '/')).toEqual([newts]);
  });

  test('are those of one site of a host', () => {
    const store = createStore();
    noteWish(store, '/', otters);
    expect(readWishes(store, '/demo/')).toEqual([]);
  });

  test('are none where storage is blocked, or holds something else', () => {
    noteWish(blocked, '/', otters);
    forgetWish(blocked, '/', otters);
    expect(readWishes(blocked, '/')).toEqual([]);
    const store = createStore();
    store().setItem('star / otters', '{');
    expect(readWishes(store, '/')).toEqual([]);
  });
});
