import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { openFont } from '../../src/site/share/typeface.ts';

/** What of a font the styles use: they ask for no lighter and no heavier weight, and for no other features. */
const kept = {
  weights: { min: 400, max: 700 },
  features: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'],
} as const;

/** For `font-weight` of `@font-face`. */
export const keptWeights = `${kept.weights.min} ${kept.weights.max}`;

/**
 * Makes of a variable font one that has only the weights and the features that are used: a third smaller, with the same
 * characters. On a slow phone the first page waits for its font.
 * @param file the font, WOFF2.
 * @param folder where the result is kept; what is there already is not made again.
 * @returns the path of the result.
 * @throws Error when the file is no such font.
 */
export async function narrowFont(file: string, folder: string): Promise<string> {
  const font = readFileSync(file);
  const key = createHash('sha256').update(font).update(JSON.stringify(kept)).digest('hex');
  const result = path.join(folder, `${key.slice(0, 16)}.woff2`);
  if (existsSync(result)) return result;
  mkdirSync(folder, { recursive: true });
  // Renamed when it is complete: other processes build pages at the same time.
  const unfinished = `${result}.${process.pid}`;
  writeFileSync(unfinished, await narrow(font, file));
  renameSync(unfinished, result);
  return result;
}

async function narrow(font: Buffer, file: string): Promise<Buffer> {
  try {
    return await subsetFont(font, String.fromCodePoint(...openFont(font).characterSet), {
      targetFormat: 'woff2',
      variationAxes: { wght: kept.weights },
      keepFeatures: kept.features,
    });
  } catch (cause) {
    throw new Error(`${file} cannot be read as a variable font.`, { cause });
  }
}
