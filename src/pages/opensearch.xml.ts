import { paths } from '../site/href.ts';
import { toOpenSearch } from '../site/opensearch.ts';
import { site } from '../site/site.ts';

export const GET = () =>
  new Response(toOpenSearch(site, paths), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
