import { describe, expect, test } from 'vitest';
import { keepDraft, takeDraft } from './note-drafts.ts';

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
  test('is given once, as it was last', () => {
    const store = createStore();
    keepDraft(store, '/', { ...draft, note: 'They' });
    keepDraft(store, '/', draft);
    expect(takeDraft(store, '/demo/')).toBeUndefined();
    expect(takeDraft(store, '/')).toEqual(draft);
    expect(takeDraft(store, '/')).toBeUndefined();
  });

  test('is none where storage is blocked, or holds something else', () => {
    const blocked = () => {
      throw new DOMException('', 'SecurityError');
    };
    keepDraft(blocked, '/', draft);
    expect(takeDraft(blocked, '/')).toBeUndefined();
    const store = createStore();
    store().setItem('note-draft /', '{"slug":7}');
    expect(takeDraft(store, '/')).toBeUndefined();
    store().setItem('note-draft /', '{');
    expect(takeDraft(store, '/')).toBeUndefined();
  });
});
