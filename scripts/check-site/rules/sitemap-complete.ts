import type { Rule } from '../rule.ts';
import type { SiteIndex } from '../site-index.ts';

const entryFile = 'sitemap-index.xml';

/** The sitemap lists every page that search engines may list, and nothing else. */
export const sitemapComplete: Rule = {
  name: 'sitemap-complete',
  check(site, report) {
    if (!site.files.has(entryFile)) return report.issue('There is no sitemap.', [entryFile]);
    const listed = readSitemap(site);
    const expected = new Map(
      site.pages
        .filter((page) => !page.isNoindex && !page.isRedirect)
        .map((page) => [site.origin + page.address, page.file]),
    );
    for (const [address, file] of expected) {
      if (!listed.has(address)) report.issue('The page is missing from the sitemap.', [file]);
    }
    for (const address of listed) {
      if (!expected.has(address))
        report.issue(`The sitemap lists ${address}, which is no page to be listed.`, [entryFile]);
    }
  },
};

/** Follows the index to its parts. A part that is missing lists nothing, which shows in the pages. */
function readSitemap(site: SiteIndex): ReadonlySet<string> {
  const parts = readLocations(site, entryFile).map((address) =>
    address.replace(site.origin + site.basePath, ''),
  );
  return new Set(parts.flatMap((file) => readLocations(site, file)));
}

function readLocations(site: SiteIndex, file: string): readonly string[] {
  if (!site.files.has(file)) return [];
  const locations = site
    .read(file)
    .toString()
    .matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g);
  return [...locations].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}
