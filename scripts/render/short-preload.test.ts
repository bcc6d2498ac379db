import { afterEach, expect, test, vi } from 'vitest';
import { shortPreload } from './short-preload.ts';

const plugin = shortPreload('/papers/');

afterEach(() => vi.unstubAllGlobals());

test('takes the place of that module of Vite alone', () => {
  expect(toSource('/src/elements/start-page.ts')).toBeUndefined();
  expect(toSource('\0vite/preload-helper.js')).toContain('__vitePreload');
});

test('asks for the files of a script below the base path, and then for the script', async () => {
  const asked: { rel: string; href: string }[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: { rel: string; href: string }) => asked.push(link) },
  });
  const source = toSource('\0vite/preload-helper.js') ?? '';
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  expect(await __vitePreload(async () => asked.length, ['_astro/a.js', '_astro/b.js'])).toBe(2);
  expect(asked).toEqual([
    { rel: 'modulepreload', href: '/papers/_astro/a.js' },
    { rel: 'modulepreload', href: '/papers/_astro/b.js' },
  ]);
  expect(await __vitePreload(async () => 'without files')).toBe('without files');
});

function toSource(id: string): string | undefined {
  return plugin.load(id);
}
