/** A search by title at another site. */
export interface TitleSearch {
  readonly site: string;
  readonly url: string;
}

/**
 * Dumps hold no identifiers, so these are searches for the title, and must be named so where they are shown. Where a
 * side file gives identifiers, they are links of their own.
 */
export function toTitleSearches(title: string): TitleSearch[] {
  const words = encodeURIComponent(title);
  const phrase = encodeURIComponent(`"${title}"`);
  return [
    { site: 'arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${phrase}` },
    { site: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${phrase}` },
    { site: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${words}` },
    { site: 'Hugging Face', url: `https://huggingface.co/papers?q=${words}` },
  ];
}
