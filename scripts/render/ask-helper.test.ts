import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, test } from 'vitest';
import { createAskingRenderer, spread } from './ask-helper.ts';
import type { RenderHelper } from './render-helper.ts';

const own: AstroPrerenderer = {
  name: 'own',
  getStaticPaths: async () => [],
  render: async ({ url }) => new Response(`own ${url}`),
};

const url = 'https://papers.example/papers/otters/';

async function renderWith(helper: Partial<RenderHelper>, type: RouteData['type'] = 'page') {
  const warnings: string[] = [];
  const whole: RenderHelper = {
    isFree: () => true,
    render: async (url, component) => `helper ${component} ${url}`,
    stop: async () => {},
    ...helper,
  };
  const renderer = createAskingRenderer(own, whole, (problem) => warnings.push(problem));
  // Of a route, the renderer reads two properties; Astro's own type has thirty.
  const routeData = { type, component: 'src/pages/papers.astro' } as RouteData;
  const rendered = await renderer.render(new Request(url), { routeData });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return { text: await response.text(), warnings };
}

describe('createAskingRenderer', () => {
  test('has a page rendered by the helper while that has room', async () => {
    expect(await renderWith({})).toEqual({
      text: `helper src/pages/papers.astro ${url}`,
      warnings: [],
    });
    expect((await renderWith({ isFree: () => false })).text).toBe(`own ${url}`);
  });

  test('makes all other files itself', async () => {
    expect((await renderWith({}, 'endpoint')).text).toBe(`own ${url}`);
  });

  test('renders itself what the helper cannot, and says so', async () => {
    const { text, warnings } = await renderWith({
      render: () => Promise.reject(new Error('It ended with code 1.')),
    });
    expect(text).toBe(`own ${url}`);
    expect(warnings).toEqual([
      `The second renderer did not give ${url}: Error: It ended with code 1.`,
    ]);
  });

  test('stops the helper when all is rendered', async () => {
    let stopped = false;
    const helper = {
      isFree: () => false,
      render: async () => '',
      stop: async () => {
        stopped = true;
      },
    };
    await createAskingRenderer(own, helper, () => {}).teardown?.();
    expect(stopped).toBe(true);
  });
});

describe('spread', () => {
  const isPage = (one: string) => one.startsWith('p');

  test('puts other files evenly among pages, each in its order', () => {
    expect(spread(['p1', 'p2', 'p3', 'p4', 'a', 'b'], isPage)).toEqual([
      'p1',
      'p2',
      'a',
      'p3',
      'p4',
      'b',
    ]);
    expect(spread(['a', 'b', 'c', 'p1'], isPage)).toEqual(['p1', 'a', 'b', 'c']);
  });

  test.each([[[]], [['a', 'b']], [['p1', 'p2']]])('keeps %j', (list) => {
    expect(spread(list, isPage)).toEqual(list);
  });
});
