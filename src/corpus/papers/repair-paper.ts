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

/** Repairs the title and the abstract of a paper, and reads from them what they hold: links and acronyms. */
export function repairPaper({ titleRaw, abstractRaw }: ScrapedTexts): RepairedTexts {
  const title = repairTitle(titleRaw, { abstract: abstractRaw });
  const { text: abstract, html, ...found } = repairAbstract(abstractRaw, { title: title.text });
  return {
    title: title.text,
    abstract,
    abstractHtml: html,
    ...found,
    acronyms: findAcronyms(`${title.text}. ${abstract}`),
    repairs: [...title.repairs, ...found.repairs],
  };
}
