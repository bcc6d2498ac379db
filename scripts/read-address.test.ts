import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveCompressed } from './bench/serve-compressed.ts';
import { serveCountedSite } from './eval/counted-site.ts';
import { readAddress } from './read-address.ts';
import { serveSite } from './serve.ts';

test.each([
  [undefined, { pathname: '/', search: '' }],
  ['/papers/?q=a//b', { pathname: '/papers/', search: '?q=a//b' }],
  ['/papers/../%2e%2e/etc', { pathname: '/etc', search: '' }],
  ['*', { pathname: '/*', search: '' }],
  ['//', undefined],
  ['//example.org/papers/', undefined],
  ['/%', undefined],
])('a request for %j asks for %j', (url, address) => {
  expect(readAddress(url)).toEqual(address);
});

const dir = mkdtempSync(path.join(tmpdir(), 'served-site-'));
afterAll(() => rmSync(dir, { recursive: true }));

test.each([
  ['to look at', () => serveSite({ dir, basePath: '/' })],
  ['to measure', () => serveCompressed(dir, '/', { latency: 5, throughput: 10_000 })],
  ['to search', () => serveCountedSite(dir, '/')],
])('a site that is served %s outlives a request for no address', async (_, serve) => {
  const site = await serve();
  expect(await ask(site.url, '//')).toBe(404);
  expect(await ask(site.url, '/%')).toBe(404);
  await site.close();
});

/** Unlike `fetch`, sends the path as it is. @returns the status */
function ask(url: string, address: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const asked = request(url, { path: address }, (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  asked.on('error', reject).end();
  return promise;
}
