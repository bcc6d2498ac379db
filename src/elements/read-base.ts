/** The site's base path, with a slash at both ends. Every page says it, with its link to the search. */
export function readBase(): string {
  return document.querySelector<HTMLElement>('site-search')?.dataset['base'] ?? '/';
}
