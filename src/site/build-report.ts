import * as z from 'zod';

/** What parsing said about one listing file: how many entries it holds and what became of them. */
const fileReportSchema = z.object({
  file: z.string(),
  listing: z.string(),
  entries: z.int().nonnegative(),
  papers: z.int().nonnegative(),
  repeated: z.int().nonnegative(),
  furniture: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  errors: z.int().nonnegative(),
});

const diagnosticSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  hint: z.string(),
  file: z.string(),
  line: z.int(),
});

/** `.records/report.json`: the report that `npm run records` prints, kept for the about page. */
export const buildReportSchema = z.object({
  files: z.array(fileReportSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type BuildReport = z.infer<typeof buildReportSchema>;
