import type { Lexicon } from './lexicon.ts';

/**
 * A phrase in the forms that the index may hold. A compound such as "mixture-of-experts" is indexed as one word, so a
 * phrase is also looked for with neighbouring words written as one, where the corpus knows that word.
 * @param words as `toIndexForm` gives them; their shards must be loaded
 */
export function toPhraseForms(words: readonly string[], lexicon: Lexicon): string[] {
  const forms = [words.join(' ')];
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < words.length; last++) {
      const joined = words.slice(first, last + 1).join('');
      if (lexicon.count(joined) === 0) continue;
      forms.push([...words.slice(0, first), joined, ...words.slice(last + 1)].join(' '));
    }
  }
  return forms;
}
