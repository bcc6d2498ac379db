import { loadFeeds, toJsonFeedResponse } from '../site/load-feeds.ts';

export const GET = () => toJsonFeedResponse(loadFeeds().ofSite());
