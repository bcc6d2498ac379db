import { describe, expect, test } from 'vitest';
import { cutThesaurus } from './cut-thesaurus.ts';
import type { Lexicon } from './lexicon.ts';

const thesaurus = {
  forget: 'memorize unlearning old',
  doctor: 'clinician',
  lamp: 'one two three four five six seven',
};

/** @param words with the letter that stands for their papers */
function inventLexicon(words: Readonly<Record<string, string>>): Lexicon {
  const shard = {
    words: Object.keys(words).join(' '),
    counts: Object.values(words).join(''),
    acronyms: [],
  };
  return { papers: 100, shards: new Map([['m', shard]]) };
}

describe('cutThesaurus', () => {
  test('keeps the words that the corpus has, by the first two letters', () => {
    const shards = cutThesaurus(thesaurus, inventLexicon({ old: 'b', memorize: 'a' }));
    expect(shards.get('fo')).toEqual({ forget: 'memorize old' });
    expect(shards.get('la')).toEqual({ lamp: '' });
  });

  test('spells them as most papers do', () => {
    const lexicon = inventLexicon({ clinician: 'a', clinicians: 'c' });
    expect(cutThesaurus(thesaurus, lexicon).get('do')).toEqual({ doctor: 'clinicians' });
  });

  test('leaves out words that many papers hold', () => {
    const shards = cutThesaurus(thesaurus, inventLexicon({ old: 'e', memorize: 'd' }));
    expect(shards.get('fo')).toEqual({ forget: 'memorize' });
  });

  test('gives the nearest five', () => {
    const names = 'one two three four five six seven'.split(' ');
    const lexicon = inventLexicon(Object.fromEntries(names.map((name) => [name, 'a'])));
    expect(cutThesaurus(thesaurus, lexicon).get('la')).toEqual({
      lamp: 'one two three four five',
    });
  });
});
