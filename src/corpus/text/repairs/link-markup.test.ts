import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';

describe('the markup of a link', () => {
  test.each([
    ['at [Code](https://a.org/x) now', 'at Code (https://a.org/x) now', 'https://a.org/x'],
    ['at [link](https://a.org/x).', 'at https://a.org/x.', 'https://a.org/x'],
    ['[https://a.org/x](https://a.org/x)', 'https://a.org/x', 'https://a.org/x'],
    [
      'at [otter.github.io/x](otter.github.io/x).',
      'at otter.github.io/x.',
      'https://otter.github.io/x',
    ],
    ['at <a href="https://a.org/x">https://a.org/x</a>.', 'at https://a.org/x.', 'https://a.org/x'],
    ['at <a href="https://a.org/x">this https URL.</a>', 'at https://a.org/x.', 'https://a.org/x'],
    [
      'at <a class="b" href="https://a.org/x">our page</a>.',
      'at https://a.org/x (our page).',
      'https://a.org/x',
    ],
    ['research athttps://a.org/x.', 'research at https://a.org/x.', 'https://a.org/x'],
    ['Page:https://a.org/x.', 'Page: https://a.org/x.', 'https://a.org/x'],
    ['at https:/a.org/x.', 'at https://a.org/x.', 'https://a.org/x'],
    ['at https://github. com/a/b.', 'at https://github.com/a/b.', 'https://github.com/a/b'],
    [
      'at https://a1\\allowbreak -b.github.io/\\allowbreak C/.',
      'at https://a1-b.github.io/C/.',
      'https://a1-b.github.io/C/',
    ],
    [
      'eels\\footnote{Code: https://a.org/x} swim',
      'eels (Code: https://a.org/x) swim',
      'https://a.org/x',
    ],
    [
      'eels\\footnote{Code is at https://a.org/x.',
      'eels. Code is at https://a.org/x.',
      'https://a.org/x',
    ],
    [
      'Page: otter-ferry.github.io.',
      'Page: otter-ferry.github.io.',
      'https://otter-ferry.github.io',
    ],
    ['(see otter.github.io/eel/)', '(see otter.github.io/eel/)', 'https://otter.github.io/eel/'],
  ])('%j', (raw, text, url) => {
    const repaired = repairAbstract(raw);
    expect(repaired.text).toBe(text);
    expect(repaired.links.map((link) => link.url)).toEqual([url]);
    expect(repaired.html).toContain(`<a href="${url}" rel="noopener">`);
  });

  test.each([
    'an array a[i](x) and [1](b)',
    'mail otter@eel.github.io or *.github.io',
    'github.io alone, https:/x and view-source:',
    'the tag <a> and <a name="b">',
  ])('is not seen in %j', (text) => {
    const { text: shown, links } = repairAbstract(text);
    expect(shown.replace(/[“”]/g, '"')).toBe(text);
    expect(links).toEqual([]);
  });
});
