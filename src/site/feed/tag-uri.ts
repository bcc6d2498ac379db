import type { SiteInfo } from '../site-info.ts';

/**
 * A function that makes the permanent ids of feeds and their entries (RFC 4151):
 * `tag:example.org,2025:papers/3f2a1b4c5d`.
 *
 * The first part says who gave the ids out, not where the site is, so it must stay when the site moves: `feedAuthority`
 * in `content/site.yaml`. Without it the site's present host stands there, with the year from which such ids were made.
 */
export function createTagUri(
  site: Pick<SiteInfo, 'siteUrl' | 'feedAuthority'>,
): (specific: string) => string {
  const authority = site.feedAuthority ?? `${new URL(site.siteUrl).hostname},2025`;
  return (specific) => `tag:${authority}:${specific}`;
}
