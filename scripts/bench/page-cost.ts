import type { PageCost } from './measure-page.ts';

/** Of the specification Layout Instability; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

declare global {
  interface Window {
    /** What happened, by type. */
    pageCost?: Map<string, PerformanceEntry[]>;
  }
}

/** Runs in the page before any script of it: collects what `readPageCost` adds up. */
export function watchPageCost(): void {
  window.pageCost = new Map();
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    const kept: PerformanceEntry[] = [];
    window.pageCost.set(type, kept);
    const keep = (list: PerformanceObserverEntryList) => kept.push(...list.getEntries());
    new PerformanceObserver(keep).observe({ type, buffered: true });
  }
}

/** Runs in the page when it is done. Must not use anything from outside itself. */
export function readPageCost(): PageCost {
  const happened = (type: string) => window.pageCost?.get(type) ?? [];
  const last = happened('largest-contentful-paint').at(-1);
  const shifts: readonly LayoutShift[] = happened('layout-shift');
  const largestPaint = last?.startTime ?? 0;
  const files = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].filter((entry) => entry instanceof PerformanceResourceTiming);
  const sum = (entries: readonly PerformanceResourceTiming[]) =>
    entries.reduce((total, { transferSize }) => total + transferSize, 0);
  return {
    largestPaint,
    shift: shifts
      .filter((shift) => !shift.hadRecentInput)
      .reduce((all, { value = 0 }) => all + value, 0),
    longTasks: happened('longtask').map(({ duration }) => Math.round(duration)),
    bytesBefore: sum(files.filter(({ responseEnd }) => responseEnd <= largestPaint)),
    bytes: sum(files),
    elements: document.querySelectorAll('*').length,
  };
}
