import { describe, expect, test } from 'vitest';
import type { Trail } from './trail.ts';
import { handTrail, takeTrail } from './trail-handover.ts';

const list = 'https://papers.example/topics/lamps/';

function createStore(content?: string) {
  const kept = new Map(content === undefined ? [] : [['trail', content]]);
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

function createTrail(length: number, url = '/topics/lamps/'): Trail {
  const papers = Array.from({ length }, (_, index) => ({
    slug: `p${index}`,
    title: `Paper ${index}`,
    url: `/papers/p${index}/`,
  }));
  return { name: 'Lamps', url, papers, before: '/1', after: '/3' };
}

describe('a trail', () => {
  test('is taken once, by the page of the paper that was opened', () => {
    const store = createStore();
    handTrail(store, list, createTrail(3), 'p1');
    expect(takeTrail(store, 'p2')).toBeUndefined();
    expect(takeTrail(store, 'p1')).toEqual(createTrail(3));
    expect(takeTrail(store, 'p1')).toBeUndefined();
    expect(store().getItem('trail')).toBeNull();
  });

  test('is taken in another tab only by who comes from the page it was left on', () => {
    const store = createStore();
    handTrail(store, list, createTrail(3), 'p1');
    expect(takeTrail(store, 'p1', 'https://papers.example/')).toBeUndefined();
    expect(takeTrail(store, 'p1', list)).toEqual(createTrail(3));
  });

  test('is there for every paper that is opened from one list, in any order', () => {
    const store = createStore();
    for (const slug of ['p0', 'p2', 'p1']) handTrail(store, list, createTrail(3), slug);
    for (const slug of ['p1', 'p0', 'p2']) expect(takeTrail(store, slug, list)).toBeDefined();
  });

  test('gives way to that of the list which is used next', () => {
    const store = createStore();
    handTrail(store, list, createTrail(3), 'p1');
    handTrail(store, list, createTrail(4, '/search/'), 'p2');
    expect(takeTrail(store, 'p1', list)).toBeUndefined();
    expect(takeTrail(store, 'p2', list)?.papers).toHaveLength(4);
  });

  test('holds as much of a long list as is near the paper', () => {
    const store = createStore();
    handTrail(store, list, createTrail(20_000), 'p5000');
    const trail = takeTrail(store, 'p5000');
    expect(trail?.papers[0]?.slug).toBe('p4750');
    expect(trail?.papers).toHaveLength(501);
    expect([trail?.before, trail?.after]).toEqual([undefined, undefined]);
  });

  test.each([
    'lamp',
    '[]',
    '{"trail":{"name":"Lamps","url":"/","papers":[{}]},"opened":["p1"]}',
    '{"trail":{"papers":[]},"opened":["p1"]}',
  ])('is none where the store holds %j', (content) => {
    expect(takeTrail(createStore(content), 'p1')).toBeUndefined();
  });

  test.each(['{"trail":7}', 'lamp'])('takes the place of %j', (content) => {
    const store = createStore(content);
    handTrail(store, list, createTrail(3), 'p1');
    expect(takeTrail(store, 'p1')).toBeDefined();
  });

  test('is none where storage is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    handTrail(blocked, list, createTrail(3), 'p1');
    expect(takeTrail(blocked, 'p1')).toBeUndefined();
  });
});
