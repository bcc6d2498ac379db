import type { AstroPrerenderer, RouteData } from 'astro';
import type { RenderHelper } from './render-helper.ts';
import { renderToFile, type SiteFolder } from './render-to-file.ts';

interface WriterOptions {
  /** Where pages are written. */
  readonly site: SiteFolder;
  /** Renders pages whenever it has room. What it cannot render, this process does, or says what is wrong with it. */
  readonly helper?: RenderHelper | undefined;
  /** Is told what the helper could not do. */
  readonly warn: (problem: string) => void;
}

/** A renderer for Astro that writes pages and other files itself, rendered by `own` or by a helper. */
export function createPageWriter(
  own: AstroPrerenderer,
  { site, helper, warn }: WriterOptions,
): AstroPrerenderer {
  return {
    ...own,
    name: 'write-pages',
    getStaticPaths: async () =>
      spread(await own.getStaticPaths(), ({ route }) => route.type === 'page'),
    render: async (request, options) => {
      if (isStatusPage(options.routeData)) return own.render(request, options);
      if (await isHelped(request, options.routeData)) return new Response(null);
      return renderToFile(own, request, options, site);
    },
    teardown: async () => {
      await helper?.stop();
      await own.teardown?.();
    },
  };

  async function isHelped({ url }: Request, { type, component }: RouteData): Promise<boolean> {
    if (type !== 'page' || !helper?.isFree()) return false;
    try {
      await helper.render(url, component);
      return true;
    } catch (error) {
      warn(`The second renderer did not write ${url}: ${error}`);
      return false;
    }
  }
}

/** The file of such a page is not at its address: `404.html`. */
function isStatusPage({ route }: RouteData): boolean {
  return route === '/404' || route === '/500';
}

/**
 * Puts what is not a page evenly among the pages, both in their order: so there is always a page to give away while
 * this process makes another file.
 */
export function spread<T>(all: readonly T[], isPage: (one: T) => boolean): T[] {
  const pages = all.filter(isPage);
  const files = all.filter((one) => !isPage(one));
  const due = (n: number) => Math.floor((files.length * n) / pages.length);
  if (pages.length === 0) return files;
  return pages.flatMap((page, n) => [page, ...files.slice(due(n), due(n + 1))]);
}
