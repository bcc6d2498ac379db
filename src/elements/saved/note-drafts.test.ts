import { describe, expect, test } from 'vitest';
import { dropDraft, keepDraft, readDraft } from './note-drafts.ts';

function createStore() {
  const entries = new Map<string, string>();
  const store = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
  return () => store;
}

const draft = { slug: 'otters', note: 'They float.', before: '' };

describe('a draft of a note', () => {
  test('is given as it was last, until it is dropped', () => {
    const store = createStore();
    keepDraft(store, '/', { ...draft, note: 'They' });
    keepDraft(store, '/', draft);
    expect(readDraft(store, '/demo/')).toBeUndefined();
    expect(readDraft(store, '/')).toEqual(draft);
    expect(readDraft(store, '/')).toEqual(draft);
    dropDraft(store, '/', 'otters');
    expect(readDraft(store, '/')).toBeUndefined();
  });

  test('is not dropped with the note of another paper', () => {
    const store = createStore();
    keepDraft(store, '/', draft);
    dropDraft(store, '/', 'lamps');
    dropDraft(store, '/demo/', 'otters');
    expect(readDraft(store, '/')).toEqual(draft);
  });

  test('is none where storage is blocked, or holds something else', () => {
    const blocked = () => {
      throw new DOMException('', 'SecurityError');
    };
    keepDraft(blocked, '/', draft);
    expect(readDraft(blocked, '/')).toBeUndefined();
    dropDraft(blocked, '/', 'otters');
    const store = createStore();
    store().setItem('note-draft /', '{"slug":7}');
    expect(readDraft(store, '/')).toBeUndefined();
    store().setItem('note-draft /', '{');
    expect(readDraft(store, '/')).toBeUndefined();
  });
});
