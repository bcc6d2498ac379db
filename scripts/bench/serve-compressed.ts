import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAddress } from '../read-address.ts';
import type { ServedSite } from '../serve.ts';
import { createSlowLine, type LineSpeed } from './slow-line.ts';

const types = new Map([
  ['.html', 'text/html;charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/** What is compressed in itself. */
const isPacked = /\.(?:woff2|png|pf_\w+|pagefind)$/;

/**
 * Serves a built site as hosts do: compressed, where that saves anything, and allowed to be kept. For measurements, so
 * that each file is read and packed once, before its first answer.
 */
export async function serveCompressed(
  dir: string,
  basePath: string,
  speed: LineSpeed,
): Promise<ServedSite> {
  const sendSlowly = createSlowLine(speed);
  const answers = new Map<string, Answer>();
  const answerOnce = (file: string) => {
    const answer = answers.get(file) ?? readAnswer(file);
    answers.set(file, answer);
    return answer;
  };
  const server = createServer(({ url }, response) => {
    const address = readAddress(url);
    const inside = decodeURIComponent(address?.pathname.slice(basePath.length) ?? '');
    const answer = address ? answerOnce(path.join(dir, inside)) : notFound;
    void send(answer, response, sendSlowly);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const notFound: Answer = { status: 404, headers: {}, body: Buffer.from('Not found.') };

function readAnswer(file: string): Answer {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (!entry) return notFound;
  const name = entry.isDirectory() ? path.join(file, 'index.html') : file;
  const type = types.get(path.extname(name)) ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  const body = readFileSync(name);
  if (isPacked.test(name)) return { status: 200, headers, body };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(body),
  };
}

async function send(
  { status, headers, body }: Answer,
  response: ServerResponse,
  sendSlowly: ReturnType<typeof createSlowLine>,
): Promise<void> {
  await sendSlowly(body, (part) => {
    if (!response.headersSent)
      response.writeHead(status, { ...headers, 'content-length': body.length });
    response.write(part);
  });
  response.end();
}
