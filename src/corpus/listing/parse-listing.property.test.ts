import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryAiryWrappedDialect,
  arbitraryDialect,
  arbitraryEntries,
  arbitraryWrappedDialect,
  namedDialects,
} from '../fixtures/arbitrary-dump.ts';
import { dialects, type PrintedEntry, printDump } from '../fixtures/print-dump.ts';
import { type ParsedListing, parseListing } from './parse-listing.ts';

const parse = (text: string) => parseListing({ path: 'content/listings/dump.txt', text });
const toPairs = (parsed: ParsedListing) =>
  parsed.entries.map(({ title, abstract }) => ({ title, abstract }));

describe('every dialect of the same entries gives the same records', () => {
  test.each(namedDialects)('%s', (_, dialect) => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const parsed = parse(printDump(entries, dialect));
        expect(parsed.diagnostics).toEqual([]);
        expect(toPairs(parsed)).toEqual(entries);
      }),
      { numRuns: dialect.wrap !== undefined && dialect.blankLines === 0 ? 30 : 100 },
    );
  });

  test('any mixture of blank lines, furniture, line ends and padding', () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryDialect, (entries, dialect) => {
        expect(toPairs(parse(printDump(entries, dialect)))).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  test('abstracts hard-wrapped at 60 to 100 columns', () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryWrappedDialect, (entries, dialect) => {
        expect(toPairs(parse(printDump(entries, dialect)))).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });

  // Of two or three lines nobody can tell whether they were wrapped, or are paragraphs.
  test('abstracts hard-wrapped, a blank line between all lines', () => {
    const toWords = ({ title, abstract }: PrintedEntry) => [title, ...abstract.split(/\s+/)];
    fc.assert(
      fc.property(arbitraryEntries, arbitraryAiryWrappedDialect, (entries, dialect) => {
        fc.pre(entries.length > 3);
        const parsed = toPairs(parse(printDump(entries, dialect)));
        expect(parsed.map(toWords)).toEqual(entries.map(toWords));
      }),
      { numRuns: 200 },
    );
  });
});

describe('nothing is lost', () => {
  const damage = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('drop', 'double', 'garbage', 'blank', 'furniture'),
  });
  const damagedDump = fc
    .tuple(
      arbitraryEntries,
      fc.constantFrom(...Object.values(dialects)),
      fc.array(damage, { maxLength: 6 }),
    )
    .map(([entries, dialect, damages]) => damages.reduce(damageLine, printDump(entries, dialect)));

  test('every line that is not blank is furniture, title, abstract, or in a diagnostic', () => {
    fc.assert(
      fc.property(
        fc.oneof(damagedDump, fc.string({ unit: 'grapheme', maxLength: 400 })),
        (text) => {
          const parsed = parse(text);
          const filled = listFilledLines(text);
          if (parsed.lines.length === 0)
            expect(filled.length === 0 || parsed.diagnostics.length > 0).toBe(true);
          else expect(parsed.lines.map(({ number }) => number)).toEqual(filled);
          expectProblemsReported(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('an entry whose abstract was deleted is reported at its line, and all others are found', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.nat(), (entries, pick) => {
        fc.pre(entries.length >= 2);
        const broken = pick % entries.length;
        const text = entries.map((entry, index) => print(entry, index === broken)).join('\n\n');
        const { diagnostics, ...parsed } = parse(text);
        expect(diagnostics.map(({ rule, line }) => ({ rule, line }))).toEqual([
          { rule: 'title-without-abstract', line: 4 * broken + 1 },
        ]);
        expect(parsed.entries.map(({ title }) => title)).toEqual(
          entries.filter((_, index) => index !== broken).map(({ title }) => title),
        );
      }),
    );
  });
});

function print({ title, abstract }: PrintedEntry, withoutAbstract: boolean): string {
  return withoutAbstract ? title : `${title}\n\n${abstract}`;
}

function damageLine(text: string, { at, kind }: { at: number; kind: string }): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = lines[index] ?? '';
  const others: Record<string, string[]> = {
    drop: [],
    double: [line, line],
    garbage: [line, '<<%% \u0007 ||'],
    blank: ['', line, ''],
    furniture: [line, 'Subscribe'],
  };
  lines.splice(index, 1, ...(others[kind] ?? [line]));
  return lines.join('\n');
}

function listFilledLines(text: string): number[] {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

/** A run of problem lines begins with a line that some diagnostic names. */
function expectProblemsReported({ lines, diagnostics }: ParsedListing): void {
  const named = new Set(diagnostics.map(({ line }) => line));
  lines.forEach(({ number, role }, index) => {
    const begins = role === 'problem' && lines[index - 1]?.role !== 'problem';
    if (begins) expect(named).toContain(number);
  });
}
