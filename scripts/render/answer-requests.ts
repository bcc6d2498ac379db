import type { AstroPrerenderer, RouteData } from 'astro';
import type { HelperMessage, PageAnswer, PageRequest } from './page-request.ts';
import { renderToFile, type SiteFolder } from './render-to-file.ts';

/** The other end: where requests come from and answers go to. */
export interface Requester {
  readonly onRequest: (take: (request: PageRequest) => void) => void;
  readonly send: (message: HelperMessage) => void;
  /** Resolves when no request will come any more. */
  readonly done: Promise<unknown>;
}

/** This process's parent. */
export function createParent(): Requester {
  return {
    onRequest: (take) => process.on('message', take),
    send: (message) => process.send?.(message),
    done: new Promise((resolve) => process.once('disconnect', resolve)),
  };
}

/**
 * A renderer for Astro that has no page of its own, and renders those that it is asked for into another build's folder,
 * by `own`, until no request will come any more.
 * @param site where they are written.
 * @param routes by the file that renders them; Astro fills the map before it renders.
 */
export function createAnsweringRenderer(
  own: AstroPrerenderer,
  site: SiteFolder,
  routes: ReadonlyMap<string, RouteData>,
  requester: Requester,
): AstroPrerenderer {
  return { ...own, name: 'answer-requests', getStaticPaths: answerAll };

  async function answerAll(): Promise<[]> {
    requester.onRequest(async (request) => requester.send(await answer(request)));
    requester.send('ready');
    await requester.done;
    return [];
  }

  async function answer({ number, url, component }: PageRequest): Promise<PageAnswer> {
    try {
      const routeData = routes.get(component);
      if (!routeData) throw new Error(`No page is rendered by ${component}.`);
      const { status, body } = await renderToFile(own, new Request(url), { routeData }, site);
      if (status !== 200 || body) throw new Error(`This is not a page (status ${status}).`);
      return { number };
    } catch (error) {
      return { number, error: String(error) };
    }
  }
}
