import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './serve.ts';

const basePath = '/papers-demo/';
let dir: string;
let site: ServedSite;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'served-site-'));
  await mkdir(path.join(dir, 'topics'));
  await writeFile(path.join(dir, 'index.html'), 'front page');
  await writeFile(path.join(dir, 'topics/index.html'), 'topics');
  await writeFile(path.join(dir, 'feed.xml'), '<feed/>');
  await writeFile(path.join(dir, '404.html'), 'nothing here');
  site = await serveSite({ dir, basePath });
});

afterAll(async () => {
  await site.close();
  await rm(dir, { recursive: true });
});

const get = (address: string) => fetch(new URL(address, site.url), { redirect: 'manual' });

describe('a served site', () => {
  test.each([
    ['/papers-demo/', 'front page'],
    ['/papers-demo/?q=x', 'front page'],
    ['/papers-demo/topics/', 'topics'],
    ['/papers-demo/feed.xml', '<feed/>'],
  ])('answers %s with its file', async (address, text) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  });

  test.each([
    ['/papers-demo', '/papers-demo/'],
    ['/papers-demo/topics', '/papers-demo/topics/'],
    ['/papers-demo/topics?page=2', '/papers-demo/topics/?page=2'],
  ])('redirects %s to the trailing slash', async (address, location) => {
    const response = await get(address);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  test.each([
    '/',
    '/topics/',
    '/papers-demo/nowhere/',
    '/papers-demo/nowhere',
    '/papers-demo/feed.xml/',
    '/papers-demo/%',
    '/papers-demo/%2e%2e/%2e%2e/etc/passwd',
  ])('answers %s with the 404 page', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nothing here');
  });

  test('takes the next port where the wanted one is busy', async () => {
    const busy = Number(new URL(site.url).port);
    const second = await serveSite({ dir, basePath: '/', port: busy });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(busy);
    await second.close();
  });
});
