import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadFeedRoutes, toAtomResponse } from '../../site/load-feeds.ts';

export function getStaticPaths() {
  return loadFeedRoutes();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The newest papers of the site, a topic or a listing, as Atom. */
export const GET: APIRoute<Props> = ({ props }) => toAtomResponse(props.toFeed());
