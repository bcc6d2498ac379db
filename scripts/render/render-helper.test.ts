import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createAnsweringRenderer, type Requester } from './answer-requests.ts';
import type { HelperMessage, PageRequest } from './page-request.ts';
import { MOST_WAITING, type RenderHelper, startRenderHelper } from './render-helper.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'render-helper-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stands in for Astro's build: answers as the real one does, and keeps a file in its folder. */
const program = `
const { writeFileSync, mkdirSync } = require('node:fs');
const folder = process.env.CACHE_DIR;
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/kept.txt', 'into ' + process.env.RENDER_INTO);
process.on('message', ({ number, url, component }) => {
  if (url === 'die') process.exit(3);
  if (url === 'fail') process.send({ number, error: 'Error: no such page' });
  else {
    writeFileSync(process.env.RENDER_INTO + '/' + url, component);
    process.send({ number });
  }
});
process.on('disconnect', () => process.exit());
process.send('ready');
`;

async function startFixture(): Promise<{ helper: RenderHelper; cacheDir: string }> {
  const file = path.join(folder, 'fixture.cjs');
  const cacheDir = path.join(folder, 'cache');
  writeFileSync(file, program);
  const helper = startRenderHelper(file, folder, cacheDir);
  await vi.waitUntil(helper.isFree, { timeout: 10_000 });
  return { helper, cacheDir };
}

describe('startRenderHelper', () => {
  test('gives each request its answer, and leaves nothing behind', async () => {
    const { helper, cacheDir } = await startFixture();
    await Promise.all(['one', 'two'].map((url) => helper.render(url, `${url}.astro`)));
    expect(readFileSync(path.join(folder, 'two'), 'utf8')).toBe('two.astro');
    expect(readFileSync(path.join(cacheDir, 'kept.txt'), 'utf8')).toBe(`into ${folder}`);
    await helper.stop();
    expect(existsSync(cacheDir)).toBe(false);
  });

  test('has no room while many pages wait', async () => {
    const { helper } = await startFixture();
    const pages = Array.from({ length: MOST_WAITING }, (_, n) =>
      helper.render(`${n}`, 'page.astro'),
    );
    expect(helper.isFree()).toBe(false);
    await Promise.all(pages);
    expect(helper.isFree()).toBe(true);
    await helper.stop();
  });

  test('says what the helper could not render', async () => {
    const { helper } = await startFixture();
    await expect(helper.render('fail', 'page.astro')).rejects.toThrow('Error: no such page');
    await helper.stop();
  });

  test('fails every page that waits when the helper ends, and has no room from then on', async () => {
    const { helper } = await startFixture();
    const pages = await Promise.allSettled(['die', 'next'].map((url) => helper.render(url, 'x')));
    expect(pages.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(helper.isFree()).toBe(false);
    await expect(helper.render('later', 'x')).rejects.toThrow('It ended with code 3.');
    await helper.stop();
  });
});

describe('createAnsweringRenderer', () => {
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.reject(new Error('must not be asked')),
    render: async ({ url }, { routeData }) => {
      if (url.endsWith('/broken/')) throw new Error('no such paper');
      if (url.endsWith('/moved/')) return Response.redirect('https://papers.example/papers/');
      return new Response(`${routeData.component} ${url}`);
    },
  };
  const site = { dir: folder, basePath: '/' };
  const component = 'src/pages/papers.astro';
  // The renderer hands the route on; it reads nothing of it.
  const routes = new Map([[component, { component } as RouteData]]);

  async function ask(requests: readonly PageRequest[]): Promise<readonly HelperMessage[]> {
    const messages: HelperMessage[] = [];
    const done = Promise.withResolvers<void>();
    const requester: Requester = {
      onRequest: (take) => requests.forEach(take),
      send: (message) => {
        messages.push(message);
        if (messages.length > requests.length) done.resolve();
      },
      done: done.promise,
    };
    const paths = await createAnsweringRenderer(own, site, routes, requester).getStaticPaths();
    expect(paths).toEqual([]);
    return messages;
  }

  test('says that it is ready, writes what it is asked for, and has no page of its own', async () => {
    const url = 'https://papers.example/papers/otters/';
    expect(await ask([{ number: 7, url, component }])).toEqual(['ready', { number: 7 }]);
    const file = path.join(folder, 'papers/otters/index.html');
    expect(readFileSync(file, 'utf8')).toBe(`${component} ${url}`);
  });

  test('answers with what went wrong', async () => {
    const url = 'https://papers.example/papers/broken/';
    const messages = await ask([
      { number: 1, url, component },
      { number: 2, url, component: 'src/pages/none.astro' },
      { number: 3, url: 'https://papers.example/papers/moved/', component },
    ]);
    expect(messages).toContainEqual({
      number: 3,
      error: 'Error: This is not a page (status 302).',
    });
    expect(messages).toContainEqual({ number: 1, error: 'Error: no such paper' });
    expect(messages).toContainEqual({
      number: 2,
      error: 'Error: No page is rendered by src/pages/none.astro.',
    });
  });
});
