import { expose } from 'comlink';
import { createAheadFetch } from './fetch-ahead.ts';
import { createSearchDesk } from './search-desk.ts';
import { createEngineLoader } from './search-engine.ts';

// A thread of its own, named by the site's base path: typing goes on while thousands of papers are weighed. Nothing but
// the search fetches here.
const ahead = createAheadFetch(fetch.bind(globalThis), location.href);
globalThis.fetch = ahead.fetch;
const load = createEngineLoader(self.name, ahead.fetchAhead);
// Whoever asks is told of a failure, and loads again.
load().catch(() => {});
expose(createSearchDesk(load));
