import { describe, expect, test } from 'vitest';
import { resolveAddress, toFile, toPath } from './address.ts';

const place = { origin: 'https://papers.example', basePath: '/demo/' };
const from = '/demo/topics/moths/';

describe('resolveAddress', () => {
  test.each([
    ['/demo/papers/', '/demo/papers/', ''],
    ['../owls/', '/demo/topics/owls/', ''],
    ['#main', from, 'main'],
    ['', from, ''],
    ['?page=2', from, ''],
    ['/demo/a%20b.txt', '/demo/a b.txt', ''],
    ['#%C3%A9', from, 'é'],
    ['#main:~:text=lamp', from, 'main'],
    ['https://papers.example/demo/', '/demo/', ''],
  ])('reads %j as part of the site', (href, path, fragment) => {
    expect(resolveAddress(href, from, place)).toEqual({ isInternal: true, path, fragment });
  });

  test.each([
    ['//cdn.example/x.js', 'https://cdn.example/x.js'],
    ['mailto:reader@papers.example', 'mailto:reader@papers.example'],
    ['http://papers.example/demo/', 'http://papers.example/demo/'],
    ['https://papers.example/ferries', 'https://papers.example/ferries'],
    ['https://papers.example/demonstration/', 'https://papers.example/demonstration/'],
  ])('reads %j as another address', (href, url) => {
    expect(resolveAddress(href, from, place)).toEqual({ isInternal: false, url });
  });

  test('gives up on what is no address', () => {
    expect(resolveAddress('http://[', from, place)).toBeUndefined();
  });
});

test.each([
  ['/demo/', 'index.html'],
  ['/demo/topics/', 'topics/index.html'],
  ['/demo/404.html', '404.html'],
  ['/demo/topics', 'topics'],
  ['/topics/', undefined],
])('the host answers %s with %s', (path, file) => {
  expect(toFile(path, place.basePath)).toBe(file);
});

test.each([
  ['index.html', '/demo/'],
  ['topics/index.html', '/demo/topics/'],
  ['404.html', '/demo/404.html'],
])('%s is at %s', (file, path) => {
  expect(toPath(file, place.basePath)).toBe(path);
});
