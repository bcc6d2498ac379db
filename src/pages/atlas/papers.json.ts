import type { APIRoute } from 'astro';
import type { AtlasPaper } from '../../elements/atlas/find-dot.ts';
import { loadAtlas } from '../../site/atlas/load-atlas.ts';

/** Which papers the dots of the map are: for each its place, slug and title. */
export const GET: APIRoute = () => {
  const dots = loadAtlas().regions.flatMap((region) => region.dots);
  const papers = dots.map(
    ({ x, y, paper }): AtlasPaper => [Math.round(x), Math.round(y), paper.slug, paper.title],
  );
  return Response.json(papers);
};
