import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBibParts, toBibResponse } from '../site/load-citations.ts';
import { loadLibrary } from '../site/load-library.ts';

/** All parts but the first, which is `papers.bib`. */
export function getStaticPaths() {
  const [, ...others] = loadBibParts(loadLibrary().papers);
  return others.map((bib, index) => ({ params: { part: String(index + 2) }, props: { bib } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => toBibResponse(props.bib);
