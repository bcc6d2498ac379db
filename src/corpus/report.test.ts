import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { parseListing } from './listing/parse-listing.ts';
import { formatDiagnostics, formatVerdict } from './report.ts';

test('a report names the file once, and for each problem its place, its rule and what to do', () => {
  const text = [
    'In-the-wild Audio Spatialization',
    'Another Title That Follows at Once',
    'An abstract of two sentences that is long enough. It belongs to the title above it and to no other.',
  ].join('\n');
  const { diagnostics } = parseListing({ path: 'content/listings/dense.txt', text });
  expect(
    `${formatDiagnostics(diagnostics)}\n${formatVerdict(diagnostics, 4)}`,
  ).toMatchInlineSnapshot(`
    "content/listings/dense.txt
        1:1  error    The title "In-the-wild Audio Spatialization" has no abstract after it.  title-without-abstract
                      Line 2 reads like another title (34 characters). Add the abstract, or delete line 1; or line 2, if that is no title.
    1 error in 1 of 4 files, no warnings. Nothing was written."
  `);
});

test('the verdict counts errors, files and warnings', () => {
  const problem = (file: string, severity: Diagnostic['severity']): Diagnostic => ({
    rule: 'invented-rule',
    severity,
    message: 'Something.',
    hint: 'Do something.',
    file,
    line: 1,
  });
  expect(formatVerdict([], 4)).toBe('No errors, no warnings.');
  expect(formatVerdict([problem('a', 'warning')], 4)).toBe('No errors, 1 warning.');
  expect(
    formatVerdict([problem('a', 'error'), problem('a', 'error'), problem('b', 'warning')], 4),
  ).toBe('2 errors in 1 of 4 files, 1 warning. Nothing was written.');
});
