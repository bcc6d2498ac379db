import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from '../../corpus/records.ts';
import type { Library } from '../library.ts';
import { listNames } from '../lists.ts';
import { loadLibrary } from '../load-library.ts';
import { makeOnce } from '../make-once.ts';
import { site } from '../site.ts';
import { drawShareCard } from './draw-share-card.ts';
import type { ShareCard } from './share-card.ts';
import { sitePicture, toPaperPicture, toShareCards } from './to-share-cards.ts';
import { createTypeface, type Typeface } from './typeface.ts';

const fontFolder = 'node_modules/@fontsource-variable/source-serif-4/files';
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

let typeface: Typeface | undefined;

function loadTypeface(): Typeface {
  typeface ??= createTypeface(
    subsets.map((subset) =>
      readFileSync(path.resolve(fontFolder, `source-serif-4-${subset}-wght-normal.woff2`)),
    ),
  );
  return typeface;
}

const toWritableCards = makeOnce((library: Library) => {
  const { toWritable } = loadTypeface();
  const isWritable = ({ page, title }: ShareCard) =>
    page === sitePicture || toWritable(title) !== undefined;
  const cards = toShareCards(library, site).filter(isWritable);
  return new Map(cards.map((card) => [card.page, card]));
});

/** The pictures of this build: of all pages whose titles the typeface can write, and of the site in any case. */
export function loadShareCards(): ReadonlyMap<string, ShareCard> {
  return toWritableCards(loadLibrary());
}

/** The first of these pages that has a picture; the site itself where none has. */
export function findShareCard(...pages: readonly string[]): ShareCard | undefined {
  const cards = loadShareCards();
  return cards.get([...pages, sitePicture].find((page) => cards.has(page)) ?? sitePicture);
}

/** The picture of a paper, or else that of its first topic. */
export function findPaperShareCard({ slug, topics }: Paper): ShareCard | undefined {
  const [topic] = topics.map((assigned) => listNames.topic(assigned.slug));
  return findShareCard(toPaperPicture(slug), topic ?? sitePicture);
}

/** A picture as SVG. */
export function drawCard(card: ShareCard): string {
  return drawShareCard(card, site.name, loadTypeface());
}
