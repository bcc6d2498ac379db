import { describe, expect, test } from 'vitest';
import { parseListing } from './parse-listing.ts';

const animals = ['Otters', 'Herons', 'Newts', 'Trout', 'Beavers', 'Swans', 'Snails'];
const names = [
  'Ada Otter, Ben Heron',
  'Cleo Newt, Dora Trout and Eve Swan',
  'Finn Beaver, Gus Snail',
];

function toTitle(animal: string): string {
  return `Do ${animal} Sleep in Winter?`;
}

function toAbstract(animal: string): string {
  return `We follow ${animal.toLowerCase()} through a winter and note where they sleep. They sleep in warm ponds.`;
}

function parse(lines: readonly string[]) {
  const { entries, diagnostics } = parseListing({ path: 'dump.txt', text: lines.join('\n\n') });
  return { entries, diagnostics };
}

/** A dump in which each title has its authors below it; those of some papers are given. */
function withAuthors(given: Readonly<Record<number, readonly string[]>>): string[] {
  return animals.flatMap((animal, n) => [
    toTitle(animal),
    ...(given[n] ?? [names[n % names.length] ?? '']),
    toAbstract(animal),
  ]);
}

describe('where papers have their authors below their titles', () => {
  test.each([
    ['one author', ['Ada Otter']],
    ['one author and a label', ['Ada Otter', '3 days ago']],
    ['a label and one author', ['3 days ago', 'Ada Otter']],
  ])('%s of a paper is no title', (_, lines) => {
    const { entries, diagnostics } = parse(withAuthors({ 3: lines }));
    expect(diagnostics).toEqual([]);
    expect(entries.map(({ title }) => title)).toEqual(animals.map(toTitle));
  });

  test('a title that looks like a name is one all the same', () => {
    const lines = withAuthors({});
    lines[6] = 'Winter Sleep';
    const { entries, diagnostics } = parse(lines);
    expect(diagnostics).toEqual([]);
    expect(entries[2]?.title).toBe('Winter Sleep');
  });

  test('authors are no title where the title is missing', () => {
    const { entries, diagnostics } = parse(withAuthors({}).toSpliced(9, 1));
    expect(diagnostics).toMatchObject([{ rule: 'abstract-without-title' }]);
    expect(entries).toHaveLength(animals.length - 1);
  });
});

describe('an address with a word before it', () => {
  const toCode = (animal: string) => `Code: https://ponds.example/${animal}`;

  test('is not the abstract where it stands below the title', () => {
    const lines = animals.flatMap((animal) => [
      toTitle(animal),
      toCode(animal),
      toAbstract(animal),
    ]);
    const { entries, diagnostics } = parse(lines);
    expect(diagnostics).toEqual([]);
    expect(entries.map(({ abstract }) => abstract)).toEqual(animals.map(toAbstract));
  });

  test('ends the abstract that it stands below', () => {
    const lines = animals.flatMap((animal) => [
      toTitle(animal),
      toAbstract(animal),
      toCode(animal),
    ]);
    const { entries, diagnostics } = parse(lines);
    expect(diagnostics).toEqual([]);
    expect(entries.map(({ abstract }) => abstract)).toEqual(
      animals.map((animal) => `${toAbstract(animal)}\n\n${toCode(animal)}`),
    );
  });
});

test.each(['ICLR 2025', 'ACL Findings 2024', "CVPR '25 (highlight)"])(
  'where a paper appeared is not its title: "%s"',
  (venue) => {
    const lines = animals.flatMap((animal, n) => [
      toTitle(animal),
      ...(n === 2 ? [venue] : []),
      toAbstract(animal),
    ]);
    const { entries, diagnostics } = parse(lines);
    expect(diagnostics).toEqual([]);
    expect(entries.map(({ title }) => title)).toEqual(animals.map(toTitle));
  },
);
