import type { APIRoute } from 'astro';
import type { AtlasPaper } from '../../elements/atlas/find-dot.ts';
import { type AtlasShape, atlasFrames } from '../../site/atlas/create-atlas.ts';
import { loadAtlas } from '../../site/atlas/load-atlas.ts';

interface Props extends Record<string, unknown> {
  shape: AtlasShape;
}

export function getStaticPaths() {
  const shapes = Object.keys(atlasFrames) as AtlasShape[];
  return shapes.map((shape) => ({ params: { shape }, props: { shape } }));
}

/** Which papers the dots of a map are: for each its place, slug and title. */
export const GET: APIRoute<Props> = ({ props: { shape } }) => {
  const dots = loadAtlas(shape).regions.flatMap((region) => region.dots);
  const papers = dots.map(
    ({ x, y, paper }): AtlasPaper => [Math.round(x), Math.round(y), paper.slug, paper.title],
  );
  return Response.json(papers);
};
