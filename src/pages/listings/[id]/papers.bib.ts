import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBibParts, toBibResponse } from '../../../site/load-citations.ts';
import { loadLibrary } from '../../../site/load-library.ts';

export function getStaticPaths() {
  const { listings, paper } = loadLibrary();
  return listings.map(({ id, papers }) => ({
    params: { id },
    props: { papers: [...new Set(papers)].map(paper) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => toBibResponse(loadBibParts(props.papers)[0]);
