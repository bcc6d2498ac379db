/**
 * Stands between the pages of this site and the network once a reader keeps papers for reading without one; until then
 * nothing registers it. What is kept is decided in the page (`src/elements/saved/keep-files.ts`); this only answers
 * with it. The network comes first, so that a page is never older than it need be.
 */

/** The same as in `src/elements/saved/kept-papers.ts`. */
const cacheName = `kept-papers ${new URL(registration.scope).pathname}`;

/** What stands for a page that is not kept. Its words are all there is: styles may not be kept either. */
const notKept = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not kept in this browser</title>
<body style="max-width: 34rem; margin: 15vh auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif">
<h1>There is no network</h1>
<p>This page is not among those that this browser keeps. The papers of your
<a href="${registration.scope}saved/">reading list</a> are.</p>
<p><a href="">Try again</a></p>
`;

/** Milliseconds after which a network that has not answered is taken to be none: a train's. */
const patience = 4000;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(registration.scope))
    event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open(cacheName);
  // What a list shows stands in its address, and does not change the page.
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (kept === undefined) return request.mode === 'navigate' ? openPage(request) : fetch(request);
  // Their names change with their content.
  if (request.url.includes('/_astro/')) return kept;
  const late = new Promise((resolve) => setTimeout(resolve, patience, kept));
  return Promise.race([fetch(request).catch(() => kept), late]);
}

function openPage(request) {
  const headers = { 'content-type': 'text/html;charset=utf-8' };
  return fetch(request).catch(() => new Response(notKept, { status: 503, headers }));
}
