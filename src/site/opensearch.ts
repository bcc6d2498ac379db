import { escapeXml } from './escape-xml.ts';
import type { Paths } from './paths.ts';
import type { SiteInfo } from './site-info.ts';

/** An OpenSearch 1.1 description, by which browsers offer the site's search. A short name has at most 16 characters. */
export function toOpenSearch(site: SiteInfo, paths: Paths): string {
  const absolute = (path: string) => escapeXml(new URL(path, site.siteUrl).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...site.name].slice(0, 16).join(''))}</ShortName>
  <Description>${escapeXml(site.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(paths.icon)}</Image>
  <Url type="text/html" template="${absolute(paths.search())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
