import type { AstroPrerenderer, RouteData } from 'astro';
import type { HelperMessage, PageAnswer, PageRequest } from './page-request.ts';

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
 * A renderer for Astro that writes no page of its own and renders those that it is asked for, by `own`, until no
 * request will come any more.
 * @param routes by the file that renders them; Astro fills the map before it renders.
 */
export function createAnsweringRenderer(
  own: AstroPrerenderer,
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
      const rendered = await own.render(new Request(url), { routeData });
      const response = rendered instanceof Response ? rendered : rendered.response;
      return { number, html: await response.text() };
    } catch (error) {
      return { number, error: String(error) };
    }
  }
}
