import type { Diagnostic } from '../diagnostic.ts';
import { toFileSlug } from '../file-slug.ts';
import { findBroken } from '../find-broken.ts';
import { parseFrontMatter } from '../front-matter.ts';
import type { SourceFile } from '../records.ts';
import { type SideFile, sideFieldsSchema } from './side-file.ts';

/** Reads `content/papers/<slug>.md`. The file is absent from the result when it has an error. */
export function parseSideFile(file: SourceFile): {
  readonly sideFile?: SideFile;
  readonly diagnostics: readonly Diagnostic[];
} {
  const broken = findBroken(file);
  if (broken) return { diagnostics: [broken] };
  const { fields, body, diagnostics } = parseFrontMatter(file, sideFieldsSchema);
  if (!fields) return { diagnostics };
  return {
    sideFile: { slug: toFileSlug(file.path), file, fields, note: body.trim() },
    diagnostics,
  };
}
