import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { repairAbstract } from './repair.ts';

/** A place in a dump, what a reader should see there, and other renderings that are as good. */
interface Place {
  readonly raw: string;
  readonly shown: string;
  readonly note: string;
  readonly title: string;
  readonly accept?: readonly string[];
  readonly href?: string;
}

interface Tally {
  right: number;
  places: number;
}

const places: readonly Place[] = JSON.parse(readText('./gold/text-dev.json'));
const listings = fileURLToPath(new URL('../../../content/listings/', import.meta.url));
const lines = readdirSync(listings).flatMap((file) =>
  readFileSync(listings + file, 'utf8').split('\n'),
);

describe('99 places of the first listings', () => {
  const results = places.map((place) => ({ place, isRight: isShownRight(place) }));
  const untouched = results.filter(({ place }) => kindOf(place) === 'negative');
  const damaged = results.filter(({ place }) => kindOf(place) !== 'negative');

  test('at least 95 % of the damaged ones are shown right', () => {
    console.log(formatTable(results));
    expect(damaged.filter(({ isRight }) => isRight).length / damaged.length).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('all of the others are left alone', () => {
    expect(untouched.filter(({ isRight }) => !isRight).map(({ place }) => place.raw)).toEqual([]);
  });
});

/** In its abstract, where the listings of this repository still hold it, and else alone. */
function isShownRight(place: Place): boolean {
  const abstract = lines.find((line) => line.includes(place.raw)) ?? place.raw;
  const { html } = repairAbstract(abstract, { title: place.title });
  const isLinked = place.href === undefined || html.includes(`href="${place.href}"`);
  const shown = toPlainMarks(html);
  return (
    isLinked &&
    [place.shown, ...(place.accept ?? [])].some((text) => shown.includes(toPlainMarks(text)))
  );
}

/** Links as their text, every space as a space, quotes in one form. */
function toPlainMarks(html: string): string {
  return html
    .replace(/<\/?a\b[^<>]*>/g, '')
    .replace(/\s/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('’', "'");
}

function kindOf(place: Place): string {
  return place.note.split(':')[0] ?? '';
}

function formatTable(results: readonly { place: Place; isRight: boolean }[]): string {
  const byKind = new Map<string, Tally>();
  for (const { place, isRight } of results) {
    const tally = byKind.get(kindOf(place)) ?? { right: 0, places: 0 };
    byKind.set(kindOf(place), { right: tally.right + Number(isRight), places: tally.places + 1 });
  }
  const rows = [...byKind].map(
    ([kind, { right, places }]) => `${kind.padEnd(12)} ${right} of ${places}`,
  );
  const wrong = results.filter(({ isRight }) => !isRight).map(({ place }) => `wrong: ${place.raw}`);
  return [...rows, ...wrong].join('\n');
}

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
