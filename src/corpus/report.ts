import type { Diagnostic } from './diagnostic.ts';
import type { ParsedListing } from './listing/parse-listing.ts';
import type { Paper } from './records.ts';

/** What became of one listing file. */
export interface FileReport {
  readonly file: string;
  readonly listing: string;
  readonly entries: number;
  /** Papers that no listing before this one has, by listing id. */
  readonly papers: number;
  /** Entries whose paper another entry, here or in a listing before, has already. */
  readonly repeated: number;
  /** Lines of the source site's own furniture. */
  readonly furniture: number;
  readonly warnings: number;
  readonly errors: number;
}

/** @returns one report per listing, by listing id; the papers of all add up to the papers of the corpus. */
export function toFileReports(
  parsed: readonly ParsedListing[],
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[],
): readonly FileReport[] {
  const firsts = countFirstAppearances(papers);
  return parsed.map(({ file, id, entries, lines }) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const fresh = firsts.get(id) ?? 0;
    return {
      file,
      listing: id,
      entries: entries.length,
      papers: fresh,
      repeated: entries.length - fresh,
      furniture: lines.filter(({ role }) => role === 'furniture').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
      errors: own.filter(({ severity }) => severity === 'error').length,
    };
  });
}

function countFirstAppearances(papers: readonly Paper[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { appearances } of papers) {
    const listing = appearances[0]?.listing ?? '';
    counts.set(listing, (counts.get(listing) ?? 0) + 1);
  }
  return counts;
}

/**
 * Formats problems for a terminal: the file once, then a line for each problem with its place, severity, message and
 * rule, and the hint below it.
 * @param diagnostics sorted.
 * @returns lines without a line break at the end; `''` for none.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  let file: string | undefined;
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) lines.push(...(file === undefined ? [] : ['']), diagnostic.file);
    file = diagnostic.file;
    const place = `${diagnostic.line}:${diagnostic.column ?? 1}`.padStart(7);
    const head = `${place}  ${diagnostic.severity.padEnd(7)}  `;
    lines.push(
      `${head}${diagnostic.message}  ${diagnostic.rule}`,
      `${' '.repeat(head.length)}${diagnostic.hint}`,
    );
  }
  return lines.join('\n');
}

/** @returns a table of what every listing brought, and the sums. */
export function formatFileReports(reports: readonly FileReport[]): string {
  const header = ['listing', 'entries', 'new papers', 'seen before', 'warnings', 'errors'];
  const rows = reports.map((report) => [
    report.listing,
    ...[report.entries, report.papers, report.repeated, report.warnings, report.errors].map(String),
  ]);
  const sums = [1, 2, 3, 4, 5].map((column) =>
    String(rows.reduce((sum, row) => sum + Number(row[column]), 0)),
  );
  return formatTable([header, ...rows, [`${reports.length} in all`, ...sums]]);
}

/** First column flush left, the others flush right. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/**
 * Formats the last line of a report.
 * @param diagnostics of all files.
 * @param files how many files were read, of every kind.
 */
export function formatVerdict(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.length - errors.length;
  const warned = warnings > 0 ? `${countOf(warnings, 'warning')}` : 'no warnings';
  if (errors.length === 0) return `No errors, ${warned}.`;
  const bad = new Set(errors.map(({ file }) => file)).size;
  return `${countOf(errors.length, 'error')} in ${bad} of ${countOf(files, 'file')}, ${warned}. Nothing was written.`;
}

/** @returns "1 warning", "2 warnings". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
