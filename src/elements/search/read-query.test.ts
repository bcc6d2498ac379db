import { describe, expect, test } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { parseQuery } from './parse-query.ts';
import { readQuery } from './read-query.ts';

/** Words of an invented corpus with the papers that hold each, as a letter: a for 1, b for 2, c for 4 and so on. */
const words: Readonly<Record<string, string>> = {
  color: 'd',
  day: 'j',
  dl: 'b',
  few: 'c',
  lamp: 'g',
  lampgpt: 'a',
  light: 'h',
  lightbulb: 'a',
  luminos: 'a',
  luminosus: 'a',
  luminous: 'e',
  shade: 'f',
  shot: 'e',
  warm: 'e',
  strong: 'd',
  weak: 'd',
  wattage: 'c',
  sol: 'b',
};

const acronyms = [
  ['dl', 'day light'],
  ['dlg', 'day light'],
  ['sol', 'shade of light'],
] as const;

async function readProbes(
  query: string,
  indexed: readonly string[] = [],
  papers = 500,
): Promise<string[]> {
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
  const shard = (letter: string) => {
    const own = sorted.filter(([word]) => word.startsWith(letter));
    return {
      words: own.map(([word]) => word).join(' '),
      counts: own.map(([, count]) => count).join(''),
      acronyms: acronyms.filter(([short]) => short.startsWith(letter)),
    };
  };
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const manifest = {
    papers,
    topics: [],
    subtopics: [],
    shards: Object.fromEntries([...letters].map((letter) => [letter, letter])),
  };
  const lexicon = createLexicon(manifest, async (letter) => shard(letter));
  const known = new Set([...Object.keys(words), ...indexed]);
  const reading = await readQuery(parseQuery(query), lexicon, {
    isIndexed: async (text) => known.has(text),
    isUsedElsewhere: async (word) => ['wattege', 'luminosus'].includes(word),
  });
  return reading.probes.map(
    ({ text, first, last, reason }) => `${reason} ${text} ${first}-${last}`,
  );
}

describe('readQuery', () => {
  test('searches known words as typed, and words of grammar only where there is nothing else', async () => {
    expect(await readProbes('the lamp of light ')).toEqual(['typed lamp 0-0', 'typed light 1-1']);
    expect(await readProbes('of the ')).toEqual(['unknown of 0-0', 'unknown the 1-1']);
  });

  test('searches a word once that was typed twice', async () => {
    expect(await readProbes('lamp to lamp ')).toEqual(['typed lamp 0-0']);
  });

  test('corrects a word that the corpus does not know', async () => {
    expect(await readProbes('lmap sahde ')).toEqual(['corrected lamp 0-0', 'corrected shade 1-1']);
  });

  test('does not correct a word that papers elsewhere use', async () => {
    expect(await readProbes('wattege ')).toEqual(['unknown wattege 0-0']);
    expect(await readProbes('wattige ')).toEqual(['corrected wattage 0-0']);
  });

  test('also searches the common word that one paper may have misspelt', async () => {
    const also = 'commoner luminous 0-0';
    expect(await readProbes('luminos ')).toEqual(['typed luminos 0-0', also]);
    expect(await readProbes('luminosus ')).toEqual(['typed luminosus 0-0']);
    expect(await readProbes('luminous ')).toEqual(['typed luminous 0-0']);
    // The index has it in what it takes for another inflection.
    expect(await readProbes('luminus ', ['luminus'])).toEqual(['whole luminus 0-0', also]);
  });

  test('leaves a word alone that the index has in another inflection', async () => {
    expect(await readProbes('lamping ', ['lamping'])).toEqual(['whole lamping 0-0']);
  });

  test('takes the beginning of a known word for one while it is typed', async () => {
    expect(await readProbes('lig')).toEqual(['beginning lig 0-0']);
    expect(await readProbes('watage ')).toEqual(['corrected wattage 0-0']);
  });

  test('spares the bytes of a common long form in a large corpus, where the acronym is known', async () => {
    expect(await readProbes('dl ')).toContain('acronym day light 0-0');
    expect(await readProbes('dl ', [], 5000)).toEqual(['typed dl 0-0']);
    expect(await readProbes('dls ')).toContain('acronym day light 0-0');
    expect(await readProbes('dls ', [], 5000)).not.toContain('acronym day light 0-0');
    expect(await readProbes('dlg ', [], 5000)).toContain('acronym day light 0-0');
    expect(await readProbes('sol ', [], 5000)).toContain('acronym shade of light 0-0');
  });

  test('joins words that the corpus writes as one', async () => {
    expect(await readProbes('lamp gpt ')).toContain('compound lampgpt 0-1');
    expect(await readProbes('light bulb ')).toContain('compound lightbulb 0-1');
  });

  test('splits a word that the corpus writes as two', async () => {
    expect(await readProbes('fewshot ', ['few shot'])).toEqual([
      'whole fewshot 0-0',
      'compound few shot 0-0',
    ]);
    expect(await readProbes('weak2strong ', ['weak to strong'])).toContain(
      'compound weak to strong 0-0',
    );
  });

  test('reads a compound that the corpus does not have as its parts, and corrects each', async () => {
    expect(await readProbes('warm-lihgt ')).toEqual(['typed warm 0-0', 'corrected light 1-1']);
  });

  test('finds the other spelling of a word', async () => {
    expect(await readProbes('colour ')).toContain('spelling color 0-0');
  });

  test('reads acronyms both ways', async () => {
    expect(await readProbes('sol ')).toContain('acronym shade of light 0-0');
    expect(await readProbes('shades of light ', ['shades'])).toContain('acronym sol 0-1');
  });

  test('searches a quoted phrase as it is, after the words', async () => {
    expect(await readProbes('lamp "wram light"')).toEqual([
      'typed lamp 0-0',
      'phrase wram light 1-1',
    ]);
  });

  test('a number that nothing is like stays as typed', async () => {
    expect(await readProbes('lamp 42 ')).toEqual(['typed lamp 0-0', 'unknown 42 1-1']);
  });
});
