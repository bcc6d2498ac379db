import { toSlug } from '../papers/slug.ts';
import type { SubtopicSuggestion } from './suggest-subtopics.ts';

/** Titles that a curator can judge a suggestion by. */
const mostExamples = 3;

/**
 * A suggestion as a file of `content/topics/`, complete, for a curator to correct: its path and its text.
 * @param titles of the suggestion's papers, in their order.
 */
export function formatSubtopic(
  { name, terms }: SubtopicSuggestion,
  parent: { readonly slug: string; readonly name: string },
  titles: readonly string[],
): { readonly path: string; readonly text: string } {
  const shown = toCapital(name);
  const lines = [
    '---',
    `name: ${JSON.stringify(shown)}`,
    `parent: ${parent.slug}`,
    `rule: ${JSON.stringify(`Papers of ${parent.name} about ${name}.`)}`,
    'terms:',
    ...terms.map(({ written, isPhrase }) => `  ${JSON.stringify(written)}: ${isPhrase ? 3 : 2}`),
    'examples:',
    ...titles.slice(0, mostExamples).map((title) => `  - ${JSON.stringify(title)}`),
    '---',
    '',
    `${shown}.`,
    '',
  ];
  return { path: `content/topics/${toSlug(name)}.md`, text: lines.join('\n') };
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
