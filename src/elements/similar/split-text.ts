import type { Text } from '../../corpus/related/terms.ts';

/** Longest first line that is taken for a title, in characters. */
const LONGEST_TITLE = 250;

/**
 * A pasted text as title and abstract. A line of its own at the top is the title, unless it ends like a sentence: those
 * who copy a paper from a page often copy that along, and a title tells more than other words.
 */
export function splitText(pasted: string): Text {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  const [, title = '', rest = ''] = /^(.+)\n\s*\n([\s\S]*)$/.exec(text) ?? [];
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && !/[.;:,]\s*$/.test(title);
  return isTitle ? { title: title.trim(), abstract: rest.trim() } : { title: '', abstract: text };
}
