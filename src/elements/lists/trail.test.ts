import { describe, expect, test } from 'vitest';
import { findTrail } from './read-trail.ts';
import { forgetTrail, keepTrail, type OpenTrailStore, type Trail } from './trail.ts';

function createStore() {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

const page = 'https://papers.example/topics/lamps/';

/** The trail as a tab finds it that was opened from somewhere else than the list. */
function readTrail(tab: OpenTrailStore, slug: string): Trail | undefined {
  return findTrail({ tab, browser: createStore() }, slug, '');
}

function createTrail(length: number): Trail {
  const papers = Array.from({ length }, (_, index) => ({
    slug: `p${index}`,
    title: `Paper ${index}`,
    url: `/papers/p${index}/`,
  }));
  return { name: 'Lamps', url: '/topics/lamps/', from: page, papers, before: '/1', after: '/3' };
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

  test.each(['lamp', '[]', '{"name":"Lamps","url":"/","from":"/","papers":[{}]}'])(
    'is none where the store holds %j',
    (kept) => {
      const store = createStore();
      store().setItem('trail', kept);
      expect(readTrail(store, 'p1')).toBeUndefined();
    },
  );

  test('is found in a tab that was opened from the list', () => {
    const stores = { tab: createStore(), browser: createStore() };
    keepTrail(stores.browser, createTrail(3), 'p1');
    expect(findTrail(stores, 'p1', page)).toEqual(createTrail(3));
    expect(findTrail(stores, 'elsewhere', page)).toBeUndefined();
    expect(findTrail(stores, 'p1', 'https://papers.example/')).toBeUndefined();
  });

  test('is that of the tab where the browser has another', () => {
    const stores = { tab: createStore(), browser: createStore() };
    keepTrail(stores.tab, createTrail(3), 'p1');
    keepTrail(stores.browser, createTrail(5), 'p1');
    expect(findTrail(stores, 'p1', page)?.papers).toHaveLength(3);
  });

  test('is none where storage is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    keepTrail(blocked, createTrail(3), 'p1');
    forgetTrail(blocked);
    expect(readTrail(blocked, 'p1')).toBeUndefined();
  });
});
