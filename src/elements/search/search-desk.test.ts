import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { createLexicon } from './lexicon.ts';
import type { PagefindResult } from './pagefind.ts';
import { createSearchDesk, type Question } from './search-desk.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchAnswer, SearchScope } from './search-papers.ts';
import { parseSearchState, type SearchState } from './search-state.ts';

const notes = {
  corrected: undefined,
  literal: undefined,
  also: [],
  kindred: [],
  unknown: [],
  ignored: [],
};

/** Papers of this test, each known by its name alone; Pagefind's own memory is kept apart by the name. */
function createResult(name: string, data = vi.fn()): PagefindResult {
  data.mockImplementation(async () => ({
    url: `/papers/${name}/`,
    content: `About ${name} and ponds`,
    meta: { title: `About ${name}` },
    filters: { topic: ['ponds'] },
  }));
  return { id: name, score: 1, words: [1], data };
}

function createEngine(
  results: readonly PagefindResult[],
  { papers = 384, answer = {} }: { papers?: number; answer?: Partial<SearchAnswer> } = {},
) {
  const search = vi.fn(async () => ({
    notes,
    papers: results.map((result) => ({ result, score: 1, coverage: 1, positions: () => [1] })),
    ...answer,
  }));
  const catalogue: Catalogue = {
    papersWith: async (_, value) => new Set(value === 'ponds' ? results.map(({ id }) => id) : []),
    sorted: async () => results,
  };
  const manifest = { papers, topics: [], subtopics: [], shards: {} };
  const lexicon = createLexicon(manifest, async () => undefined);
  const engine: SearchEngine = { search, catalogue, lexicon };
  return { engine, search };
}

const question = (q: string, facets: Partial<SearchState['facets']> = {}): Question => {
  const nothing = parseSearchState('');
  return { state: { ...nothing, q, facets: { ...nothing.facets, ...facets } }, scope: 'words' };
};

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}-${n}`);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a search desk', () => {
  test('hands over the results asked for, with their texts, and counts them all', async () => {
    const { engine } = createEngine(names('otters', 3).map((name) => createResult(name)));
    const desk = createSearchDesk(async () => engine);
    const answer = await desk.answer(question('otters'), 1, 3);
    expect(answer).toMatchObject({ papers: 3, complete: 3, leftOut: 0, meant: 'otters' });
    expect(answer.results.map(({ url }) => url)).toEqual([
      '/papers/otters-1/',
      '/papers/otters-2/',
    ]);
    expect(answer.results[0]?.title).toEqual([
      { text: 'About ', isMatch: false },
      { text: 'otters-1', isMatch: true },
    ]);
  });

  test('can be asked over a thread: what it answers is plain', async () => {
    const { engine } = createEngine([createResult('plain')]);
    const answer = await createSearchDesk(async () => engine).answer(question('plain'), 0, 10);
    expect(structuredClone(answer)).toEqual(answer);
  });

  test('says what was searched for, where that is not what was typed', async () => {
    const { engine } = createEngine([], { answer: { notes: { ...notes, corrected: 'otters' } } });
    const answer = await createSearchDesk(async () => engine).answer(question('oters'), 0, 10);
    expect(answer.meant).toBe('otters');
  });

  test('searches once for more results and for the counts beside them', async () => {
    const { engine, search } = createEngine(names('once', 12).map((name) => createResult(name)));
    const desk = createSearchDesk(async () => engine);
    await desk.answer(question('once'), 0, 10);
    expect((await desk.answer(question('once'), 10, 30)).results).toHaveLength(2);
    expect(await desk.count(question('once'), 'topic', ['ponds', 'lakes'])).toEqual([
      { value: 'ponds', count: 12 },
    ]);
    expect(search).toHaveBeenCalledTimes(1);
  });

  test('tells how many papers the chosen facets leave out', async () => {
    const { engine } = createEngine([createResult('dry')]);
    const desk = createSearchDesk(async () => engine);
    const answer = await desk.answer(question('dry', { topic: ['deserts'] }), 0, 10);
    expect(answer).toMatchObject({ papers: 0, leftOut: 1, results: [] });
  });

  test('fails where the search cannot be loaded, and tries again', async () => {
    const { engine } = createEngine([createResult('again')]);
    const load = vi.fn(async () => engine).mockRejectedValueOnce(new Error('offline'));
    const desk = createSearchDesk(load);
    await expect(desk.answer(question('again'), 0, 10)).rejects.toThrow('offline');
    expect((await desk.answer(question('again'), 0, 10)).papers).toBe(1);
  });
});

describe('a wider search', () => {
  const some = { score: 1, coverage: 0.5, positions: () => [1] };

  /** An engine that finds one paper by the words typed, and another by words of like use. */
  function createWideEngine(kindred: readonly string[]) {
    const [plain, wide] = [createResult('plain'), createResult('wide')];
    const { engine } = createEngine([]);
    const search = vi.fn(async (_: string, scope?: SearchScope) => ({
      notes: { ...notes, kindred: scope === 'kindred' ? kindred : [] },
      papers: (scope === 'kindred' ? [wide, plain] : [plain]).map((result) => ({
        ...some,
        result,
      })),
    }));
    return { desk: createSearchDesk(async () => ({ ...engine, search })), search };
  }

  test('is worth it where no paper answers every word', async () => {
    const { desk } = createWideEngine(['ponds']);
    expect((await desk.answer(question('pools'), 0, 10)).isPartial).toBe(true);
    const { engine } = createEngine([createResult('whole')]);
    const whole = await createSearchDesk(async () => engine).answer(question('whole'), 0, 10);
    expect(whole.isPartial).toBe(false);
  });

  test('gives more results, and is kept beside the first one', async () => {
    const { desk, search } = createWideEngine(['ponds']);
    const plain = question('pools');
    const wide = { ...plain, scope: 'kindred' } as const;
    expect(await desk.answer(plain, 0, 10)).toMatchObject({ papers: 1, isWide: false });
    expect(await desk.answer(wide, 0, 1)).toMatchObject({ papers: 2, isWide: true });
    expect((await desk.answer(wide, 1, 10)).results).toHaveLength(1);
    expect((await desk.answer(plain, 0, 10)).results).toHaveLength(1);
    expect(search).toHaveBeenCalledTimes(2);
  });

  test('is not wide where the papers have no word of like use', async () => {
    const { desk } = createWideEngine([]);
    const answer = await desk.answer({ ...question('pools'), scope: 'kindred' }, 0, 10);
    expect(answer.isWide).toBe(false);
  });
});

describe('the results after those shown', () => {
  async function countLoaded(papers: number, prefix: string): Promise<number> {
    const data = vi.fn();
    const results = names(prefix, 40).map((name, n) => createResult(name, n < 10 ? vi.fn() : data));
    const { engine } = createEngine(results, { papers });
    await createSearchDesk(async () => engine).answer(question(prefix), 0, 10);
    expect(data).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    return data.mock.calls.length;
  }

  test('are loaded when the reader pauses', async () => {
    expect(await countLoaded(384, 'next')).toBe(20);
  });

  test('are not in a large corpus, where bytes are dear', async () => {
    expect(await countLoaded(20_000, 'dear')).toBe(0);
  });

  test('are not while the reader types on', async () => {
    const data = vi.fn();
    const first = names('typed', 10).map((name) => createResult(name));
    const { engine } = createEngine([...first, createResult('typed-more', data)]);
    const desk = createSearchDesk(async () => engine);
    await desk.answer(question('typ'), 0, 10);
    await vi.advanceTimersByTimeAsync(100);
    await desk.answer(question('type'), 0, 10);
    await vi.advanceTimersByTimeAsync(200);
    expect(data).not.toHaveBeenCalled();
  });
});
