import { describe, expect, test } from 'vitest';
import { findLinks, uniqueLinks } from './links.ts';
import { repairAbstract } from './repair.ts';

describe('an address', () => {
  test.each([
    ['Code: https://github.com/a/b.', 'https://github.com/a/b'],
    ['Code (https://github.com/a/b.)', 'https://github.com/a/b'],
    ['Code (see https://en.wikipedia.org/wiki/A_(b)).', 'https://en.wikipedia.org/wiki/A_(b)'],
    ['at https://wandb.ai/a/B, respectively', 'https://wandb.ai/a/B'],
    ['at https://www.youtube.com/watch?v=FU_M8.', 'https://www.youtube.com/watch?v=FU_M8'],
    ['available https://github.com/a/b{here}.', 'https://github.com/a/b'],
    ['at https://github.com/a/b{https://github.com/a/b}.', 'https://github.com/a/b'],
    ['soon on \\url{https://github.com/a/b-c}.', 'https://github.com/a/b-c'],
    ['soon on url{https://github.com/a/b-c}.', 'https://github.com/a/b-c'],
    ['\\href{https://a.org/x}{our page}', 'https://a.org/x'],
    ['at https://a.org/x\\_y\\%20z', 'https://a.org/x_y%20z'],
    ['at HTTPS://a.org/x', 'https://a.org/x'],
    ['at https: //a.org/x now', 'https://a.org/x'],
    ['"https://a.org/x"', 'https://a.org/x'],
    ['see <https://a.org/x>', 'https://a.org/x'],
    ['at www.a-b.org/x.', 'https://www.a-b.org/x'],
    ['code at github.com/a/b.', 'https://github.com/a/b'],
    [
      'https://web.archive.org/web/2020/https://a.org/x',
      'https://web.archive.org/web/2020/https://a.org/x',
    ],
  ])('in %j is %s', (text, url) => {
    expect(findLinks(text).map(({ link }) => link?.url)).toEqual([url]);
  });

  test.each([
    'http://',
    'https://localhost/x',
    'https://a',
    'javascript:alert(1)',
    'ftp://a.org/x',
    'https://user:word@a.org/x',
    'mail@www.a.org',
    'the www.',
    'github.com',
    'and/or',
  ])('is not found in %j', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  test('is shown in full, linked safely, and the sentence goes on behind it', () => {
    const { html } = repairAbstract('Code is at https://a.org/x?a=1&b=2 .');
    expect(html).toBe(
      'Code is at <a href="https://a.org/x?a=1&amp;b=2" rel="noopener">https://a.org/x?a=1&amp;b=2</a>.',
    );
  });
});

describe('the kind of a link', () => {
  test.each([
    ['Code is available at https://github.com/a/b', 'code', 'github.com/a/b'],
    ['Dataset is available at https://github.com/a/b', 'data', 'github.com/a/b'],
    ['Data and code: https://github.com/a/b/tree/main/c', 'code', 'github.com/a/b'],
    ['at https://huggingface.co/datasets/a/b', 'data', 'huggingface.co/datasets/a/b'],
    ['at https://huggingface.co/spaces/a/b', 'demo', 'huggingface.co/spaces/a/b'],
    ['The model is at https://huggingface.co/a/b', 'code', 'huggingface.co/a/b'],
    ['at https://anonymous.4open.science/r/a-1', 'code', 'anonymous.4open.science/r/a-1'],
    ['at https://name.github.io/page/', 'project', 'name.github.io/page'],
    ['at https://sites.google.com/view/a', 'project', 'sites.google.com/view/a'],
    ['at https://www.youtube.com/watch?v=1', 'video', 'youtube.com'],
    ['at https://zenodo.org/records/1', 'data', 'zenodo.org'],
    ['at https://arxiv.org/abs/1', 'other', 'arxiv.org'],
    ['Project page: https://a.org/x', 'project', 'a.org'],
    ['The benchmark is at https://a.org', 'data', 'a.org'],
    ['Try the demo at https://a.org', 'demo', 'a.org'],
    ['https://a.org/x', 'other', 'a.org'],
  ])('%j is %s, labelled %s', (text, kind, label) => {
    expect(findLinks(text)[0]?.link).toMatchObject({ kind, label });
  });
});

describe('a mirror', () => {
  test.each([
    ['https://hf-proxy-cf.example.site/a/b', 'https://huggingface.co/a/b'],
    ['https://hf-mirror.com/datasets/a/b', 'https://huggingface.co/datasets/a/b'],
    ['https://ghproxy.com/https://github.com/a/b', 'https://github.com/a/b'],
  ])('%s gives way to the address that it mirrors', (address, original) => {
    const { html, links, warnings } = repairAbstract(`It is at ${address}.`);
    expect(links.map(({ url }) => url)).toEqual([original]);
    expect(html).toBe(`It is at <a href="${original}" rel="noopener">${original}</a>.`);
    expect(warnings).toMatchObject([{ rule: 'mirror-host' }]);
  });

  test('of an unknown site is shown as text, with a warning', () => {
    const { html, links, warnings } = repairAbstract('It is at https://proxy.example.org/a.');
    expect(html).toBe('It is at https://proxy.example.org/a.');
    expect(links).toEqual([]);
    expect(warnings).toMatchObject([{ rule: 'mirror-host' }]);
  });

  test('is not seen in the name of a project', () => {
    expect(findLinks('https://mirror-nerf.github.io/')[0]).not.toHaveProperty('mirror');
  });
});

test('links are listed once, whatever their scheme, capitals and final slash', () => {
  const text = 'https://a.org/x http://www.a.org/x/ https://A.org/X https://a.org/y';
  const links = findLinks(text).flatMap(({ link }) => link ?? []);
  expect(uniqueLinks(links).map(({ url }) => url)).toEqual(['https://a.org/x', 'https://a.org/y']);
});
