import { describe, expect, test } from 'vitest';
import { enhancementKeys, findEnhancement } from './compatibility/enhancements.ts';
import { findLimitedUsages, formatLimitedUsages } from './compatibility/find-limited-usages.ts';
import { readBrowserSources } from './compatibility/read-browser-sources.ts';

describe('what browsers get', () => {
  const sources = readBrowserSources();
  const limited = findLimitedUsages(sources);

  test('uses only what all of them have had for long, or does without', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(formatLimitedUsages(limited.filter(({ key }) => !findEnhancement(key)))).toBe('');
  });

  test('uses everything that is listed as an enhancement', () => {
    const used = new Set(limited.map(({ key }) => findEnhancement(key)));
    expect(enhancementKeys.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('the check of compatibility', () => {
  test.each([
    [
      'a property',
      'a.css',
      '\np { interpolate-size: numeric-only }',
      'css.properties.interpolate-size',
    ],
    ['a word', 'a.css', '\np { text-wrap: pretty }', 'css.properties.text-wrap.pretty'],
    ['a function', 'a.css', '\np { color: contrast-color(red) }', 'css.types.color.contrast-color'],
    ['a token', 'a.css', '\np { --c: contrast-color(red) }', 'css.types.color.contrast-color'],
    ['a unit', 'a.css', '\np { margin: 1rcap }', 'css.types.length.rcap'],
    ['a selector', 'a.css', '\ndetails:open { margin: 0 }', 'css.selectors.open'],
    ['a part', 'a.css', '\np::target-text { margin: 0 }', 'css.selectors.target-text'],
    ['a rule', 'a.css', '\n@view-transition { }', 'css.at-rules.view-transition'],
    ['a query', 'a.css', '\n@media (inverted-colors) { }', 'css.at-rules.media.inverted-colors'],
    ['an unknown property', 'a.css', '\np { colour: red }', 'css.properties.colour'],
    ['an element', 'A.astro', '---\n---\n<fencedframe></fencedframe>', 'html.elements.fencedframe'],
    ['an attribute', 'A.astro', '\n<p headingoffset="1">', 'html.global_attributes.headingoffset'],
    [
      'a value',
      'A.astro',
      '\n<p hidden="until-found">',
      'html.global_attributes.hidden.until-found',
    ],
    ['a type', 'A.astro', '\n<input type="week">', 'html.elements.input.type_week'],
    [
      'markup after a script without content',
      'A.astro',
      '<script src="a.js" />\n<fencedframe></fencedframe><script>1</script>',
      'html.elements.fencedframe',
    ],
    [
      'markup in code',
      'A.astro',
      '\n{a > 1 && <p title={a > 2} inert headingoffset />}',
      'html.global_attributes.headingoffset',
    ],
    ['a method', 'a.ts', '\ndocument.startViewTransition();', 'api.Document.startViewTransition'],
    ['a read member', 'a.ts', '\nexport const { scheduler } = window;', 'api.Window.scheduler'],
    ['a global', 'a.ts', '\nrequestIdleCallback(() => {});', 'api.Window.requestIdleCallback'],
    [
      'a static method',
      'a.ts',
      '\nexport const p = Promise.try(() => 1);',
      'javascript.builtins.Promise.try',
    ],
    [
      'a method of a part',
      'a.ts',
      '\nexport const a = new Map([[1, 2]]).values().map((x) => x);',
      'javascript.builtins.Iterator.map',
    ],
    [
      'a pattern',
      'a.ts',
      '\nexport const p = /(?i:a)/;',
      'javascript.regular_expressions.modifier',
    ],
    [
      'an element made by script',
      'a.js',
      "\ndocument.createElement('fencedframe');",
      'html.elements.fencedframe',
    ],
  ])('finds %s that not all browsers have', (_, file, text, key) => {
    const line = text.startsWith('---') ? 3 : 2;
    const found = findLimitedUsages([{ file: `src/elements/${file}`, text }]);
    expect(found.map(({ line, key }) => ({ line, key }))).toContainEqual({ line, key });
  });

  test.each([
    [
      'a query for it',
      'a.css',
      '@supports (interpolate-size: numeric-only) { p { interpolate-size: numeric-only } }',
    ],
    ['its name in a comment', 'A.astro', '<!-- <p headingoffset> --><p></p>'],
    ['its name in code', 'A.astro', "---\nconst a = '<p headingoffset>';\n---\n<p></p>"],
    [
      'a member of the same name',
      'a.ts',
      'export const a = { startViewTransition() {} }; a.startViewTransition();',
    ],
    ['options', 'a.ts', "addEventListener('click', () => {}, { once: true });"],
  ])('lets %s pass', (_, file, text) => {
    expect(findLimitedUsages([{ file: `src/elements/${file}`, text }])).toEqual([]);
  });

  test('is not misled by a query for something else', () => {
    const text = '@supports (color: red) { p { height: 1rcap } }';
    const found = findLimitedUsages([{ file: 'src/styles/a.css', text }]);
    expect(found.map(({ key }) => key)).toEqual(['css.types.length.rcap']);
  });

  test('says where, what and how far it can be relied on', () => {
    const text = '\np { text-wrap: pretty }';
    expect(formatLimitedUsages(findLimitedUsages([{ file: 'src/styles/a.css', text }]))).toBe(
      'src/styles/a.css:2  limited  css.properties.text-wrap.pretty',
    );
  });
});
