import * as z from 'zod';
import type { Page } from '../page.ts';
import type { Report, Rule } from '../rule.ts';
import type { SiteIndex } from '../site-index.ts';

const papersFile = 'data/papers.json';
const searchFile = 'pagefind/pagefind-entry.json';

const papersSchema = z.object({
  papers: z.array(z.object({ slug: z.string() })),
  next: z.string().optional(),
});
const searchSchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.int().nonnegative() })),
});

/** The papers in the data, the pages of papers, and the pages in the search index are the same. */
export const paperPages: Rule = {
  name: 'paper-pages',
  check(site, report) {
    const searchable = site.pages.filter((page) => page.isSearchable);
    comparePages(site, report);
    for (const { file } of searchable.filter((page) => !isPaperPage(page))) {
      report.issue('The page is marked for the search index, but is no paper.', [file]);
    }
    const entry = readJson(site, searchFile, searchSchema, report);
    if (!entry) return;
    const indexed = Object.values(entry.languages).reduce(
      (sum, { page_count }) => sum + page_count,
      0,
    );
    if (indexed === searchable.length) return;
    report.issue(`The search index has ${indexed} pages; ${searchable.length} are marked for it.`, [
      searchFile,
    ]);
  },
};

/** @returns whether the page shows a paper, as opposed to a former address of one. */
export function isPaperPage(page: Page): boolean {
  return page.kind === 'papers/*' && !page.isRedirect;
}

function comparePages(site: SiteIndex, report: Report): void {
  const slugs = readSlugs(site, report);
  if (!slugs) return;
  const expected = new Set(slugs.map((slug) => `papers/${slug}/index.html`));
  const pages = new Map(site.pages.filter(isPaperPage).map((page) => [page.file, page]));
  for (const file of expected) {
    if (!pages.has(file))
      report.issue(`There is no ${file} for a paper in the data.`, [papersFile]);
  }
  for (const [file, page] of pages) {
    if (!expected.has(file))
      report.issue('The page shows a paper that is not in the data.', [file]);
    if (!page.isSearchable) report.issue('The paper is not marked for the search index.', [file]);
  }
}

/** Reads all parts of the records of papers, each of which names the next. */
function readSlugs(site: SiteIndex, report: Report): readonly string[] | undefined {
  const slugs: string[] = [];
  const parts = new Set([papersFile]);
  for (const file of parts) {
    const part = readJson(site, file, papersSchema, report);
    if (!part) return undefined;
    for (const { slug } of part.papers) slugs.push(slug);
    if (part.next !== undefined) parts.add(`data/${part.next}`);
  }
  return slugs;
}

function readJson<T>(
  site: SiteIndex,
  file: string,
  schema: z.ZodType<T>,
  report: Report,
): T | undefined {
  if (!site.files.has(file)) {
    report.issue(`There is no ${file}.`, [file]);
    return undefined;
  }
  const result = schema.safeParse(JSON.parse(site.read(file).toString()));
  if (!result.success)
    report.issue(`${file} is not as expected: ${result.error.issues[0]?.message}.`, [file]);
  return result.data;
}
