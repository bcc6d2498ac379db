import { createInterner } from './intern.ts';
import type { PageContent } from './page.ts';
import { readPage } from './read-page.ts';
import { listPages, type PageFile, type SiteFiles } from './site-files.ts';
import { chooseValidated, type Validation, validateFiles } from './validate-site.ts';

/** What the pages of a site hold, and what is wrong with them as HTML: all that takes long. */
export interface Inspection {
  /** In the order of `listPages`. */
  readonly pages: readonly (PageFile & PageContent)[];
  readonly validation: Validation;
}

/** Files to inspect; those to validate are few on a large site. */
export interface InspectionPlan {
  readonly read: readonly PageFile[];
  readonly validate: readonly string[];
}

export function planInspection(paths: readonly string[]): InspectionPlan {
  return { read: listPages(paths), validate: chooseValidated(paths) };
}

/** The text of the pages is not kept. */
export function inspectPages({ read }: Pick<SiteFiles, 'read'>, plan: InspectionPlan): Inspection {
  const intern = createInterner();
  return {
    pages: plan.read.map((page) => ({ ...page, ...readPage(read(page.file).toString(), intern) })),
    validation: validateFiles({ read }, plan.validate),
  };
}
