import { paths } from '../site/href.ts';
import { site } from '../site/site.ts';

export const GET = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(paths.sitemap, site.siteUrl).href}\n`,
  );
