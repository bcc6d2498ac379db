import { describe, expect, test } from 'vitest';
import { readTrail } from './read-trail.ts';
import { forgetTrail, keepTrail, type Trail } from './trail.ts';

function createStore() {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

function createTrail(length: number): Trail {
  const papers = Array.from({ length }, (_, index) => ({
    slug: `p${index}`,
    title: `Paper ${index}`,
    url: `/papers/p${index}/`,
  }));
  return { name: 'Lamps', url: '/topics/lamps/', papers, before: '/1', after: '/3' };
}

describe('the trail', () => {
  test('is read on the papers that are on it', () => {
    const store = createStore();
    keepTrail(store, createTrail(3), 'p1');
    expect(readTrail(store, 'p2')).toEqual(createTrail(3));
    expect(readTrail(store, 'elsewhere')).toBeUndefined();
    forgetTrail(store);
    expect(readTrail(store, 'p2')).toBeUndefined();
  });

  test('keeps as much of a long list as is near the paper', () => {
    const store = createStore();
    keepTrail(store, createTrail(20_000), 'p5000');
    const trail = readTrail(store, 'p5000');
    expect(trail?.papers.map(({ slug }) => slug).slice(0, 1)).toEqual(['p4900']);
    expect(trail?.papers).toHaveLength(201);
    expect([trail?.before, trail?.after]).toEqual([undefined, undefined]);
  });

  test.each(['lamp', '[]', '{"name":"Lamps","url":"/","papers":[{}]}'])(
    'is none where the store holds %j',
    (kept) => {
      const store = createStore();
      store().setItem('trail', kept);
      expect(readTrail(store, 'p1')).toBeUndefined();
    },
  );

  test('is none where storage is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    keepTrail(blocked, createTrail(3), 'p1');
    forgetTrail(blocked);
    expect(readTrail(blocked, 'p1')).toBeUndefined();
  });
});
