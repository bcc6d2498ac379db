import { loadFeeds, toAtomResponse } from '../site/load-feeds.ts';

export const GET = () => toAtomResponse(loadFeeds().ofSite());
