import { createInterner } from './intern.ts';
import type { PageContent } from './page.ts';
import { readPage } from './read-page.ts';
import { listPages, type SiteFiles } from './site-files.ts';
import { chooseValidated, type Validation, validateFiles } from './validate-site.ts';

/** What the pages of a site hold, and what is wrong with them as HTML: all that takes long. */
export interface Inspection {
  /** In the order of `listPages`. */
  readonly contents: readonly PageContent[];
  readonly validation: Validation;
}

/** Files to inspect; those to validate are few on a large site. */
export interface InspectionPlan {
  readonly read: readonly string[];
  readonly validate: readonly string[];
}

export function planInspection(paths: readonly string[]): InspectionPlan {
  return { read: listPages(paths).map(({ file }) => file), validate: chooseValidated(paths) };
}

/** The text of the pages is not kept. */
export function inspectPages({ read }: Pick<SiteFiles, 'read'>, plan: InspectionPlan): Inspection {
  const intern = createInterner();
  return {
    contents: plan.read.map((file) => readPage(read(file).toString(), intern)),
    validation: validateFiles({ read }, plan.validate),
  };
}
