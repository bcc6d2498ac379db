import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { SiteIndex } from '../site-index.ts';

/** Every page that search engines may list names its own full address as the canonical one. */
export const canonicalAddresses: Rule = {
  name: 'canonical-addresses',
  check(site, report) {
    for (const page of site.pages) {
      const found = page.references
        .filter(({ kind }) => kind === 'canonical')
        .map(({ href }) => href);
      const problem = page.isNoindex ? checkUnlisted(found) : checkListed(found, page, site);
      if (problem) report.issue(problem, [page.file]);
    }
  },
};

function checkListed(found: readonly string[], page: Page, site: SiteIndex): string | undefined {
  const expected = site.origin + page.address;
  if (found.length !== 1) return `The page has ${found.length} canonical addresses instead of one.`;
  if (found[0] === expected) return undefined;
  return `The canonical address is "${found[0]}" where "${expected}" was expected.`;
}

/** A page that is not listed may point to the one that is, as a redirect does. */
function checkUnlisted(found: readonly string[]): string | undefined {
  return found.length > 1 ? `The page has ${found.length} canonical addresses.` : undefined;
}
