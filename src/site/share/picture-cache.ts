import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** A flat drawing needs few colours: 16 take a third of the bytes, and the letters look the same. */
const png = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** Pictures drawn by earlier builds, by what they were drawn from. */
export interface PictureCache {
  /** @returns the PNG of an SVG, drawn only if no build has drawn it before. */
  readonly draw: (svg: string) => Promise<Buffer>;
  /** Forgets all pictures but those of these drawings. */
  readonly keep: (svgs: Iterable<string>) => void;
}

/** @param folder where pictures are kept; it is made when there is something to keep. */
export function openPictureCache(folder: string = findFolder()): PictureCache {
  /** What is being drawn now, by file: pages that look the same share a picture, and may ask for it at once. */
  const drawing = new Map<string, Promise<Buffer>>();

  async function drawInto(file: string, svg: string): Promise<Buffer> {
    const picture = await sharp(Buffer.from(svg)).removeAlpha().png(png).toBuffer();
    const next = `${file}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    await writeFile(next, picture);
    await rename(next, file);
    return picture;
  }

  return {
    draw: async (svg) => {
      const file = path.join(folder, toName(svg));
      const running = drawing.get(file);
      if (running) return running;
      if (existsSync(file)) return readFile(file);
      const picture = drawInto(file, svg).finally(() => drawing.delete(file));
      drawing.set(file, picture);
      return picture;
    },
    keep: (svgs) => {
      if (!existsSync(folder)) return;
      const kept = new Set(Array.from(svgs, toName));
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.png') && !kept.has(name)) rmSync(path.join(folder, name));
      }
    },
  };
}

/** From the environment, which the build sets, as it does for the records. */
function findFolder(): string {
  return path.resolve(process.env['CACHE_DIR'] || '.cache', 'share');
}

/** Changes with the drawing, and with whatever turns drawings into pictures. */
function toName(svg: string): string {
  const { vips, rsvg } = sharp.versions;
  const made = JSON.stringify([vips, rsvg, png, svg]);
  return `${createHash('sha256').update(made).digest('hex').slice(0, 32)}.png`;
}
