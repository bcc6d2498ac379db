import type { Rule } from './rule.ts';
import { addressesExist } from './rules/addresses-exist.ts';
import { anchorsExist } from './rules/anchors-exist.ts';
import { baseOnce } from './rules/base-once.ts';
import { byteBudgets } from './rules/byte-budgets.ts';
import { canonicalAddresses } from './rules/canonical-addresses.ts';
import { contentSecurity } from './rules/content-security.ts';
import { fileSizes } from './rules/file-sizes.ts';
import { noThirdParty } from './rules/no-third-party.ts';
import { oneHeading } from './rules/one-heading.ts';
import { paperPages } from './rules/paper-pages.ts';
import { permalinksLive } from './rules/permalinks-live.ts';
import { sitemapComplete } from './rules/sitemap-complete.ts';
import { trailingSlash } from './rules/trailing-slash.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { uniqueTitles } from './rules/unique-titles.ts';
import { validHtml } from './rules/valid-html.ts';

/** What is true of a site that is fit to be published. */
export const rules: readonly Rule[] = [
  addressesExist,
  anchorsExist,
  baseOnce,
  byteBudgets,
  canonicalAddresses,
  contentSecurity,
  fileSizes,
  noThirdParty,
  oneHeading,
  paperPages,
  permalinksLive,
  sitemapComplete,
  trailingSlash,
  uniqueIds,
  uniqueTitles,
  validHtml,
];
