import type { AstroPrerenderer } from 'astro';
import type { RenderHelper } from './render-helper.ts';

/**
 * A renderer for Astro that has pages rendered by the helper whenever that has room, and all else by `own`. What the
 * helper cannot render, this process renders too: then it is slower, or its own error says what is wrong with the page.
 * @param warn is told what the helper could not do.
 */
export function createAskingRenderer(
  own: AstroPrerenderer,
  helper: RenderHelper,
  warn: (problem: string) => void,
): AstroPrerenderer {
  return {
    ...own,
    name: 'ask-helper',
    getStaticPaths: async () =>
      spread(await own.getStaticPaths(), ({ route }) => route.type === 'page'),
    render: async (request, options) => {
      const { type, component } = options.routeData;
      const html = type === 'page' && helper.isFree() && (await ask(request.url, component));
      if (typeof html !== 'string') return own.render(request, options);
      return new Response(html, { headers: { 'content-type': 'text/html' } });
    },
    teardown: async () => {
      await helper.stop();
      await own.teardown?.();
    },
  };

  async function ask(url: string, component: string): Promise<string | undefined> {
    try {
      return await helper.render(url, component);
    } catch (error) {
      warn(`The second renderer did not give ${url}: ${error}`);
      return undefined;
    }
  }
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
