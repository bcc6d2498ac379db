import { isUtf8 } from 'node:buffer';
import type { SourceFile } from '../src/corpus/records.ts';

/** Editors on Windows save UTF-16; its byte order mark tells. Bytes that are no text at all become U+FFFD. */
export function decodeText(bytes: Buffer): Pick<SourceFile, 'text' | 'brokenLine'> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeWide('utf-16le', bytes) };
  if (first === 0xfe && second === 0xff) return { text: decodeWide('utf-16be', bytes) };
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, brokenLine: findBrokenLine(bytes) };
}

function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Buffer): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Counts from 1, by line feeds. */
function findBrokenLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf('\n', start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
