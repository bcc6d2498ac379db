import type { Acronym, Link, Repair } from '../records.ts';
import { findAcronyms } from '../text/acronyms.ts';
import { repairAbstract, repairTitle } from '../text/repair.ts';
import type { TextWarning } from '../text/warnings.ts';
import type { MergedPaper } from './merge-entries.ts';

/** The texts of a paper as scraped. */
export type ScrapedTexts = Pick<MergedPaper, 'titleRaw' | 'abstractRaw'>;

/** The texts of a paper as a reader should see them, and what they hold. */
export interface RepairedTexts {
  readonly title: string;
  readonly abstract: string;
  readonly abstractHtml: string;
  readonly truncated: boolean;
  readonly links: readonly Link[];
  readonly acronyms: readonly Acronym[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly TextWarning[];
}

/** A paper with its texts as a reader should see them, beside what was scraped. */
export type RepairedPaper = MergedPaper & RepairedTexts;

/**
 * Repairs the titles and the abstracts of papers, and reads from them what they hold: links and acronyms. Takes each
 * step for all papers before the next, because every step has tables and patterns of its own.
 */
export function repairPapers(papers: readonly ScrapedTexts[]): RepairedTexts[] {
  return papers
    .map(({ titleRaw, abstractRaw }) => ({
      abstractRaw,
      title: repairTitle(titleRaw, { abstract: abstractRaw }),
    }))
    .map(({ abstractRaw, title }) => ({
      title,
      abstract: repairAbstract(abstractRaw, { title: title.text }),
    }))
    .map(({ title, abstract: { text, html, repairs, ...found } }) => ({
      title: title.text,
      abstract: text,
      abstractHtml: html,
      ...found,
      acronyms: findAcronyms(`${title.text}. ${text}`),
      repairs: [...title.repairs, ...repairs],
    }));
}
