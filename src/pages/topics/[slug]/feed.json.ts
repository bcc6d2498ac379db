import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadFeeds, toJsonFeedResponse } from '../../../site/load-feeds.ts';
import { loadLibrary } from '../../../site/load-library.ts';

export function getStaticPaths() {
  return loadLibrary().topics.map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  toJsonFeedResponse(loadFeeds().ofTopic(props.topic));
