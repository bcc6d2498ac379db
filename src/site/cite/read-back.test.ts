import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import type { Citation } from './citation.ts';
import { escapeBibtex } from './escape-bibtex.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** Reads references by a parser that is not ours; it marks protected words, which a reference manager does not show. */
function readBack(text: string) {
  return plugins.input.chain(text, { generateGraph: false }).map((item) => ({
    ...item,
    title: String(item['title']).replaceAll(/<span class="nocase">|<\/span>/g, ''),
  }));
}

const citation: Citation = {
  key: 'calm-ferries-3f2a1b',
  title: 'Calm Ferries',
  url: 'https://papers.example/papers/calm-ferries/',
  note: 'Listed 21 March, year not given',
  keywords: ['Graphs'],
};

/** Words as titles hold them, TeX's own characters among them. */
const titleText = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
      fc.constantFrom('&', '50%', 'A_B', '#1', '$x$', 'x^2', '~', '\\alpha', '{', '}', 'μ²', 'C++'),
      fc.constantFrom('“BERT”', 'GPT-4', 'Q-learning:', 'Occam’s', '–', 'naïve', '学习', 'a/B'),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' '));

describe('another parser', () => {
  test('reads every title from BibTeX as it was', () => {
    fc.assert(
      fc.property(titleText, (title) => {
        expect(readBack(toBibtex({ ...citation, title }))[0]?.title).toBe(title);
      }),
    );
  });

  test('reads every title from RIS as it was', () => {
    fc.assert(
      fc.property(titleText, (title) => {
        expect(readBack(toRis({ ...citation, title }))[0]?.title).toBe(title);
      }),
    );
  });
});

test('no field can end before its brace', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeBibtex(text).replaceAll(/\\(?:text\w+\{\}|[%&_#$])/g, '');
      expect(escaped).not.toMatch(/[\\{}%&_#$~^]/);
    }),
  );
});
