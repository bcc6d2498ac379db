import { type Availability, findAvailability } from './baseline.ts';
import { readMarkupUsages } from './read-markup-usages.ts';
import { readScriptUsages } from './read-script-usages.ts';
import { readStyleUsages } from './read-style-usages.ts';
import type { Source } from './usage.ts';

/** A use of something that cannot be relied on in every browser. */
export interface LimitedUsage {
  readonly file: string;
  readonly line: number;
  /** As in browser-compat-data. */
  readonly key: string;
  /** Since lately, not everywhere, or not in the data set at all. */
  readonly availability: Exclude<Availability, 'widely'>;
}

/** Finds what is not Baseline "widely available" in style sheets, scripts and Astro's markup, by the file's ending. */
export function findLimitedUsages(sources: readonly Source[]): readonly LimitedUsage[] {
  const ending = (pattern: RegExp) => sources.filter(({ file }) => pattern.test(file));
  const usages = [
    ...ending(/\.css$/).flatMap(readStyleUsages),
    ...ending(/\.astro$/).flatMap(readMarkupUsages),
    ...readScriptUsages(ending(/\.[jt]s$/)),
  ];
  return usages.flatMap(({ file, line, keys }) => {
    const { key, availability } = findAvailability(keys);
    return availability === 'widely' ? [] : [{ file, line, key, availability }];
  });
}

/** `src/styles/base.css:7  newly  css.properties.scrollbar-gutter`, one line a use. */
export function formatLimitedUsages(usages: readonly LimitedUsage[]): string {
  return usages
    .map(({ file, line, availability, key }) => `${file}:${line}  ${availability}  ${key}`)
    .join('\n');
}
