import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RenderHelper } from './render-helper.ts';
import { createPageWriter, spread } from './write-pages.ts';

const own: AstroPrerenderer = {
  name: 'own',
  getStaticPaths: async () => [],
  render: async () => new Response('own'),
};

const url = 'https://papers.example/papers/otters/';
const idle: RenderHelper = { isFree: () => true, render: async () => {}, stop: async () => {} };

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'write-pages-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

interface Written {
  /** What this process wrote. */
  readonly text: string | undefined;
  readonly body: string;
  readonly warnings: readonly string[];
}

async function render(
  helper: RenderHelper | undefined,
  { type = 'page', route = '/papers/[slug]' }: Partial<RouteData> = {},
): Promise<Written> {
  const warnings: string[] = [];
  const warn = (problem: string) => warnings.push(problem);
  const renderer = createPageWriter(own, { site: { dir, basePath: '/' }, helper, warn });
  // Of a route, the renderer reads three properties; Astro's own type has thirty.
  const routeData = { type, route, component: 'src/pages/papers.astro' } as RouteData;
  const rendered = await renderer.render(new Request(url), { routeData });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const file = path.join(dir, 'papers/otters/index.html');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { text, body: await response.text(), warnings };
}

describe('createPageWriter', () => {
  test('writes a page', async () => {
    expect(await render(undefined)).toEqual({ text: 'own', body: '', warnings: [] });
  });

  test('has a page written by the helper while that has room', async () => {
    const asked: string[] = [];
    const renderThere = async (url: string, component: string) => {
      asked.push(`${component} ${url}`);
    };
    expect((await render({ ...idle, render: renderThere })).text).toBeUndefined();
    expect(asked).toEqual([`src/pages/papers.astro ${url}`]);
    expect((await render({ ...idle, isFree: () => false })).text).toBe('own');
  });

  test('makes all other files itself', async () => {
    expect((await render(idle, { type: 'endpoint' })).text).toBe('own');
  });

  test('leaves to Astro the page whose file is not at its address', async () => {
    const { text, body } = await render(idle, { route: '/404' });
    expect(text).toBeUndefined();
    expect(body).toBe('own');
  });

  test('renders itself what the helper cannot, and says so', async () => {
    const failure = () => Promise.reject(new Error('It ended with code 1.'));
    const { text, warnings } = await render({ ...idle, render: failure });
    expect(text).toBe('own');
    expect(warnings).toEqual([
      `The second renderer did not write ${url}: Error: It ended with code 1.`,
    ]);
  });

  test('stops the helper when all is rendered', async () => {
    let stopped = false;
    const stop = async () => {
      stopped = true;
    };
    const site = { dir, basePath: '/' };
    await createPageWriter(own, { site, helper: { ...idle, stop }, warn: () => {} }).teardown?.();
    expect(stopped).toBe(true);
  });
});

describe('spread', () => {
  const isPage = (one: string) => one.startsWith('p');

  test('puts other files evenly among pages, each in its order', () => {
    expect(spread(['p1', 'p2', 'p3', 'p4', 'a', 'b'], isPage)).toEqual([
      'p1',
      'p2',
      'a',
      'p3',
      'p4',
      'b',
    ]);
    expect(spread(['a', 'b', 'c', 'p1'], isPage)).toEqual(['p1', 'a', 'b', 'c']);
  });

  test.each([[[]], [['a', 'b']], [['p1', 'p2']]])('keeps %j', (list) => {
    expect(spread(list, isPage)).toEqual(list);
  });
});
