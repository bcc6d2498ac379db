import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { UsageError } from './command.ts';
import { readAddress } from './read-address.ts';

/** A site on a loopback port. `url` is its front page, base path included. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  /** Folder of the built site. */
  readonly dir: string;
  /** `/`, or a sub-path with a slash at both ends. Addresses outside it are not found. */
  readonly basePath: string;
  /** First port to try; where it is taken, the following ones. Without it, any free port. */
  readonly port?: number;
}

const host = '127.0.0.1';
const portsToTry = 50;

/**
 * Serves a built site the way GitHub Pages does: at its base path, with a redirect to the trailing slash of a page and
 * `404.html` for the unknown. Files are read when asked for, so a new build shows on reload.
 * @throws when every port tried is taken.
 */
export async function serveSite({ dir, basePath, port = 0 }: ServeOptions): Promise<ServedSite> {
  const server = createServer(createRequestListener(dir, basePath));
  await listenOnFreePort(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${chosen}${basePath}`,
    close: () => closeServer(server),
  };
}

function createRequestListener(dir: string, basePath: string) {
  const files = sirv(dir, { dev: true, etag: true, extensions: ['html'] });
  return (request: IncomingMessage, response: ServerResponse) => {
    const notFound = () => void sendNotFound(dir, response);
    const address = readAddress(request.url);
    if (!address) return notFound();
    const { pathname, search } = address;
    if (`${pathname}/` === basePath) return redirect(response, basePath + search);
    if (!pathname.startsWith(basePath)) return notFound();
    const inside = pathname.slice(basePath.length - 1);
    const isPage = existsSync(path.join(dir, decodeURIComponent(inside), 'index.html'));
    if (isPage && !inside.endsWith('/')) return redirect(response, `${pathname}/${search}`);
    if (!isPage && inside.endsWith('/')) return notFound();
    request.url = inside + search;
    return files(request, response, notFound);
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(dir, '404.html')).catch(() => 'Not found.');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(page);
}

async function listenOnFreePort(server: Server, first: number): Promise<void> {
  const last = Math.min(first + portsToTry - 1, 65_535);
  const candidates =
    first === 0 ? [0] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  for (const port of candidates) {
    if (await tryToListen(server, port)) return;
  }
  throw new UsageError(`No free port from ${first} to ${last}. Name another: --port 4400.`);
}

/** @returns false when the port is taken. */
function tryToListen(server: Server, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const onError = (error: NodeJS.ErrnoException) =>
    error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
  server.once('error', onError);
  server.listen(port, host, () => {
    server.off('error', onError);
    resolve(true);
  });
  return promise;
}

function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}
