import { expose } from 'comlink';
import { createAheadFetch } from './fetch-ahead.ts';
import { HANDED, receive } from './handed-files.ts';
import { createSearchDesk } from './search-desk.ts';
import { createEngineLoader } from './search-engine.ts';

// A thread of its own, named by the site's base path: typing goes on while thousands of papers are weighed. Nothing but
// the search fetches here.
const base = self.name;
const fetchNow = fetch.bind(globalThis);
const ahead = createAheadFetch(fetchNow, location.href);
globalThis.fetch = ahead.fetch;
for (const file of HANDED) {
  const address = base + file;
  ahead.expect(
    address,
    receive(file, () => fetchNow(address)),
  );
}
const load = createEngineLoader(base, ahead.fetchAhead);
// Whoever asks is told of a failure, and loads again.
load().catch(() => {});
expose(createSearchDesk(load));
