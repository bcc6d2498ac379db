import { describe, expect, test } from 'vitest';
import { toAbstractFingerprint, toPaperId } from './fingerprint.ts';
import { assignSlugs, formatPermalinks, parsePermalinks } from './permalinks.ts';

const toPaper = (title: string, abstract = `About ${title}.`) => ({
  id: toPaperId(title),
  title,
  titleRaw: title,
  abstractRaw: abstract,
  otherAbstracts: [],
  appearances: [],
});

describe('assignSlugs', () => {
  test('gives a new paper the slug of its title, and lists it', () => {
    const { slugs, permalinks } = assignSlugs([toPaper('Amber Lanterns')], {});
    expect([...slugs.values()]).toEqual(['amber-lanterns']);
    expect(permalinks).toEqual({
      'amber-lanterns': {
        id: toPaperId('Amber Lanterns'),
        abstract: toAbstractFingerprint('About Amber Lanterns.'),
      },
    });
  });

  test('never moves a published address, whatever a title would give today', () => {
    const published = { 'old-form': { id: toPaperId('Amber Lanterns'), abstract: '0'.repeat(10) } };
    const { slugs, permalinks } = assignSlugs([toPaper('Amber Lanterns')], published);
    expect([...slugs.values()]).toEqual(['old-form']);
    expect(permalinks).toEqual(published);
  });

  test('tells two new papers with one slug apart by their ids, in either order', () => {
    const papers = [toPaper('Amber Lanterns'), toPaper('Amber Lanterns +')];
    const { slugs } = assignSlugs(papers, {});
    expect(new Set(slugs.values()).size).toBe(2);
    expect([...slugs.values()][1]).toBe(`amber-lanterns-${papers[1]?.id.slice(0, 4)}`);
  });

  test('redirects the former address of a paper whose title changed', () => {
    const { permalinks } = assignSlugs([toPaper('Amber Lanterns', 'One abstract.')], {});
    const next = assignSlugs([toPaper('Bright Lanterns', 'One abstract.')], permalinks);
    expect(next.redirects).toEqual([{ from: 'amber-lanterns', to: 'bright-lanterns' }]);
    expect(next.dead).toEqual([]);
    const third = assignSlugs([toPaper('Calm Lanterns', 'One abstract.')], next.permalinks);
    expect(third.redirects).toEqual([
      { from: 'amber-lanterns', to: 'calm-lanterns' },
      { from: 'bright-lanterns', to: 'calm-lanterns' },
    ]);
    expect(Object.keys(third.permalinks)).toEqual(expect.arrayContaining(Object.keys(permalinks)));
  });

  test('names published addresses that would lead nowhere, and keeps them listed', () => {
    const { permalinks } = assignSlugs([toPaper('Amber Lanterns')], {});
    const next = assignSlugs([toPaper('Calm Ferries')], permalinks);
    expect(next.dead).toEqual(['amber-lanterns']);
    expect(next.permalinks).toHaveProperty('amber-lanterns');
  });
});

test('where an address was made to lead stays as it is, even if its abstract is found elsewhere', () => {
  const { permalinks } = assignSlugs(
    [toPaper('Amber Lanterns', 'One abstract.'), toPaper('Calm Ferries')],
    {},
  );
  const amber = permalinks['amber-lanterns'];
  const chosen = {
    ...permalinks,
    ...(amber && { 'amber-lanterns': { ...amber, movedTo: 'calm-ferries' } }),
  };
  const papers = [toPaper('Bright Lanterns', 'One abstract.'), toPaper('Calm Ferries')];
  const next = assignSlugs(papers, chosen);
  expect(next.redirects).toEqual([{ from: 'amber-lanterns', to: 'calm-ferries' }]);
  expect(next.permalinks).toMatchObject(chosen);
});

test('what is written can be read again', () => {
  const { permalinks } = assignSlugs([toPaper('Amber Lanterns'), toPaper('Calm Ferries')], {});
  const file = { path: 'content/permalinks.json', text: formatPermalinks(permalinks) };
  expect(parsePermalinks(file)).toEqual({ permalinks, diagnostics: [] });
});

const line = (slug: string) => `  "${slug}": {"id":"0123456789","abstract":"0123456789"}`;

test.each([
  [
    `{\n${line('a')},\n${line('b').replace('0123456789', 'nonsense')}\n}`,
    3,
    'at "b": ',
    'Mend the line',
  ],
  [`{\n${line('a')}\n${line('b')}\n}`, 3, 'JSON', 'Mend the line'],
  [
    `{\n${line('a')},\n<<<<<<< HEAD\n${line('b')}\n=======\n`,
    3,
    'JSON',
    'keep the addresses of both',
  ],
])('a damaged list is an error where it is damaged: %j', (text, at, reason, hint) => {
  const { diagnostics } = parsePermalinks({ path: 'content/permalinks.json', text });
  expect(diagnostics).toMatchObject([
    { rule: 'permalinks-unreadable', severity: 'error', line: at },
  ]);
  expect(diagnostics[0]?.message).toContain('cannot be read: ');
  expect(diagnostics[0]?.message).toContain(reason);
  expect(diagnostics[0]?.hint).toContain(hint);
});
