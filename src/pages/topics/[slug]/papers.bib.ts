import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBibParts, toBibResponse } from '../../../site/load-citations.ts';
import { loadLibrary } from '../../../site/load-library.ts';

export function getStaticPaths() {
  const { topics, papersOfTopic } = loadLibrary();
  return topics.map(({ slug }) => ({ params: { slug }, props: { papers: papersOfTopic(slug) } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => toBibResponse(loadBibParts(props.papers)[0]);
