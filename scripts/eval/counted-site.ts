import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { readAddress } from '../read-address.ts';

/** A site on a loopback port that notes what it was asked for. */
export interface CountedSite {
  /** Front page, base path included. */
  readonly url: string;
  /** Files sent so far, with their paths in the file system. Empty it to count anew. */
  readonly served: string[];
  readonly close: () => Promise<void>;
}

/** Serves a built site. @param basePath with a slash at both ends */
export async function serveCountedSite(dir: string, basePath: string): Promise<CountedSite> {
  const served: string[] = [];
  const files = sirv(dir, { etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const notFound = () => void response.writeHead(404).end();
    const address = readAddress(request.url);
    if (!address) return notFound();
    const inside = `/${address.pathname.slice(basePath.length)}`;
    request.url = inside;
    served.push(path.join(dir, decodeURIComponent(inside)));
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    served,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What makes up an answer: the script and data that are loaded to search, not the page, its style and its fonts. */
const SEARCH_FILE = /\.(?:js|json|pagefind|pf_\w+)$/;

/** Bytes that a host which compresses what is not compressed yet sends for the files of a search. */
export function countServedBytes(files: readonly string[]): number {
  return files
    .filter((file) => SEARCH_FILE.test(file))
    .reduce((sum, file) => sum + toWireSize(file), 0);
}

const sizes = new Map<string, number>();

function toWireSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = Math.min(content.length, gzipSync(content).length);
  sizes.set(file, size);
  return size;
}
