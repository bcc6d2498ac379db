import { createFeeds } from './feed/create-feeds.ts';
import type { Feed } from './feed/feed.ts';
import { toAtom } from './feed/to-atom.ts';
import { toJsonFeed } from './feed/to-json-feed.ts';
import { paths } from './href.ts';
import { listNames } from './lists.ts';
import { loadLibrary } from './load-library.ts';
import { site } from './site.ts';

/** The feeds of this build. */
export function loadFeeds(): ReturnType<typeof createFeeds> {
  return createFeeds(loadLibrary(), paths, site);
}

/** Which lists have feeds, as parameters of a route: none for the site's own, else the list's folder. */
export function loadFeedRoutes() {
  const { subjects, listings } = loadLibrary();
  const { ofSite, ofTopic, ofListing } = loadFeeds();
  const toRoute = (list: string | undefined, toFeed: () => Feed) => ({
    params: { list },
    props: { toFeed },
  });
  return [
    toRoute(undefined, ofSite),
    ...subjects.map((topic) => toRoute(listNames.topic(topic.slug), () => ofTopic(topic))),
    ...listings.map((listing) => toRoute(listNames.listing(listing.id), () => ofListing(listing))),
  ];
}

export function toAtomResponse(feed: Feed): Response {
  return new Response(toAtom(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

export function toJsonFeedResponse(feed: Feed): Response {
  return Response.json(toJsonFeed(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
