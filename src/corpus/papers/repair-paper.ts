import type { Acronym, Link, Repair } from '../records.ts';
import { findAcronyms } from '../text/acronyms.ts';
import { repairAbstract, repairTitle } from '../text/repair.ts';
import type { TextWarning } from '../text/warnings.ts';
import type { MergedPaper } from './merge-entries.ts';

/** A paper with its texts as a reader should see them, beside what was scraped. */
export interface RepairedPaper extends MergedPaper {
  readonly title: string;
  readonly abstract: string;
  readonly abstractHtml: string;
  readonly truncated: boolean;
  readonly links: readonly Link[];
  readonly acronyms: readonly Acronym[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly TextWarning[];
}

/** Repairs the title and the abstract of a paper, and reads from them what they hold: links and acronyms. */
export function repairPaper(paper: MergedPaper): RepairedPaper {
  const title = repairTitle(paper.titleRaw, { abstract: paper.abstractRaw });
  const {
    text: abstract,
    html,
    ...found
  } = repairAbstract(paper.abstractRaw, { title: title.text });
  return {
    ...paper,
    title: title.text,
    abstract,
    abstractHtml: html,
    ...found,
    acronyms: findAcronyms(`${title.text}. ${abstract}`),
    repairs: [...title.repairs, ...found.repairs],
  };
}
