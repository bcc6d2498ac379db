import { toOpml } from '../site/feed/to-opml.ts';
import { loadFeeds } from '../site/load-feeds.ts';
import { loadLibrary } from '../site/load-library.ts';
import { site } from '../site/site.ts';

export const GET = () => {
  const { ofTopic } = loadFeeds();
  const feeds = loadLibrary().topics.map(ofTopic);
  return new Response(toOpml(`Topics of ${site.name}`, feeds), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};
