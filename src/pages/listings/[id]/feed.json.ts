import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadFeeds, toJsonFeedResponse } from '../../../site/load-feeds.ts';
import { loadLibrary } from '../../../site/load-library.ts';

export function getStaticPaths() {
  return loadLibrary().listings.map((listing) => ({
    params: { id: listing.id },
    props: { listing },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  toJsonFeedResponse(loadFeeds().ofListing(props.listing));
