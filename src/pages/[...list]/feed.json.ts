import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadFeedRoutes, toJsonFeedResponse } from '../../site/load-feeds.ts';

export function getStaticPaths() {
  return loadFeedRoutes();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The same as JSON Feed. */
export const GET: APIRoute<Props> = ({ props }) => toJsonFeedResponse(props.toFeed());
