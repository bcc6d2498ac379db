import { type OpenTabStore, TRAIL_KEY, type Trail, type TrailPaper } from './trail.ts';

/** The trail of this tab if the paper is on it. */
export function readTrail(open: OpenTabStore, slug: string): Trail | undefined {
  try {
    const kept: unknown = JSON.parse(open().getItem(TRAIL_KEY) ?? 'null');
    return isTrail(kept) && kept.papers.some((paper) => paper.slug === slug) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isTrail(value: unknown): value is Trail {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['url'] === 'string' &&
    Array.isArray(value['papers']) &&
    value['papers'].every(isTrailPaper)
  );
}

function isTrailPaper(value: unknown): value is TrailPaper {
  return isRecord(value) && ['slug', 'title', 'url'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
