import { expect, test } from 'vitest';
import { savePaper } from './list-edits.ts';
import { createTabStore } from './tab-store.ts';

const now = '2026-05-01T10:00:00.000Z';
const save = savePaper({ slug: 'lamp', title: 'Lamp' }, now);

function createStorage() {
  const values = new Map<string, string>();
  return () => ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
}

test('the list of a tab is there on its next page, for the same base path', async () => {
  const open = createStorage();
  await createTabStore(open, '/', () => {}).change(save);
  const [next, other] = [
    createTabStore(open, '/', () => {}),
    createTabStore(open, '/b/', () => {}),
  ];
  expect([...(await next.read()).keys()]).toEqual(['lamp']);
  expect((await other.read()).size).toBe(0);
});

test('where storage is blocked, the list is kept in memory', async () => {
  const seen: number[] = [];
  const blocked = () => {
    throw new DOMException('Storage is blocked.', 'SecurityError');
  };
  const store = createTabStore(blocked, '/', (list) => seen.push(list.size));
  expect(await store.change(save)).toHaveLength(1);
  expect(await store.change(save)).toEqual([]);
  expect([[...(await store.read()).keys()], seen]).toEqual([['lamp'], [1]]);
});

test('what is no list is none', async () => {
  const open = createStorage();
  open().setItem('reading-list /', '{"lamp"');
  expect((await createTabStore(open, '/', () => {}).read()).size).toBe(0);
});
