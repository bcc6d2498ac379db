import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { judgementSchema } from '../../src/corpus/topics/evaluate-topics.ts';
import { projectDir } from '../settings.ts';

const examplesSchema = z.array(
  judgementSchema.extend({ heldOut: z.boolean().describe('Never fitted to.') }),
);

export type Example = z.infer<typeof examplesSchema>[number];

/** Readers' judgements of 120 papers. */
export function readReaders(): Example[] {
  const judgements = z
    .array(judgementSchema)
    .parse(readJson('src/corpus/topics/gold/topics-dev.json'));
  return judgements.map((judgement) => ({ ...judgement, heldOut: false }));
}

/** The curators' own examples, from the same listings. */
export function readExamples(): Example[] {
  return examplesSchema.parse(readJson('content/examples/topics.json'));
}

/** Judged papers that are in no listing. */
export function readStrangers(): Example[] {
  return examplesSchema.parse(readJson('src/corpus/topics/gold/other-papers.json'));
}

/** Titles of all papers that anyone judged. */
export function readJudgedTitles(): string[] {
  return [...readReaders(), ...readExamples(), ...readStrangers()].map(({ title }) => title);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(projectDir, file), 'utf8'));
}
