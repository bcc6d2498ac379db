import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderToFile } from './render-to-file.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'render-to-file-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Renders an address of a site below `/demo/` with this answer. */
function render(place: string, response: Response): Promise<Response> {
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: async () => [],
    render: async () => response,
  };
  const request = new Request(`https://papers.example/demo/${place}`);
  // Nothing is read of the route: it is handed on.
  const options = { routeData: {} as RouteData };
  return renderToFile(own, request, options, { dir, basePath: '/demo/' });
}

test.each([
  ['', 'index.html'],
  ['papers/otters/', 'papers/otters/index.html'],
  ['papers.bib', 'papers.bib'],
  ['data/papers-2.json', 'data/papers-2.json'],
  ['topics/f%C3%BCnf/', 'topics/fünf/index.html'],
])('writes %j to %s, and leaves nothing for Astro to write', async (place, file) => {
  const answer = await render(place, new Response('μ-law'));
  expect(readFileSync(path.join(dir, file), 'utf8')).toBe('μ-law');
  expect(answer.body).toBeNull();
});

test('hands on what is not a file', async () => {
  const redirection = Response.redirect('https://papers.example/demo/papers/');
  expect(await render('old/', redirection)).toBe(redirection);
  const empty = new Response(null);
  expect(await render('empty/', empty)).toBe(empty);
  expect(readdirSync(dir)).toEqual([]);
});

test('writes the bytes of a file as they are', async () => {
  await render('share/papers.png', new Response(new Uint8Array([137, 80, 0, 255])));
  expect([...readFileSync(path.join(dir, 'share/papers.png'))]).toEqual([137, 80, 0, 255]);
  expect(existsSync(path.join(dir, 'share/papers.png/index.html'))).toBe(false);
});
