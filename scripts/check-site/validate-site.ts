import { samplePages } from './sample.ts';
import { listPages, type SiteFiles } from './site-files.ts';
import { validateHtml } from './validate-html.ts';

/** Which pages were validated, and what is wrong with them. */
export interface Validation {
  readonly files: readonly string[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** Pages of a kind come from one template; the sample is there for what differs in their data. */
const sampledPerKind = 40;

/** The pages among the files of a site that are to be validated: all, or on a large one a sample of every kind. */
export function chooseValidated(paths: readonly string[]): readonly string[] {
  return samplePages(listPages(paths), sampledPerKind).map(({ file }) => file);
}

/** Validates these pages. */
export function validateFiles(
  { read }: Pick<SiteFiles, 'read'>,
  files: readonly string[],
): Validation {
  const problems = files.flatMap((file) =>
    validateHtml(read(file).toString()).map((message) => ({ file, message })),
  );
  return { files, problems };
}
