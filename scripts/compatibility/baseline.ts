import { features } from 'web-features';

/** The day for which the question is asked. Fixed, so that a check gives the same answer on every day. */
const ASKED_ON = '2026-11-21';

/** "Widely available" is what every browser of the core set has had for this long (web-platform-dx, Baseline). */
const WIDELY_AFTER_MONTHS = 30;

/** How far a part of the web platform can be relied on: in all browsers for long, since lately, or not in all. */
export type Availability = 'widely' | 'newly' | 'limited' | 'unknown';

/** Since when all browsers of the core set have what a key names; undefined where not all have it. */
const lowDates: ReadonlyMap<string, string | undefined> = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? (feature.compat_features ?? []).map(
          (key) => [key, toLowDate(feature.status.by_compat_key?.[key] ?? feature.status)] as const,
        )
      : [],
  ),
);

/** The first of the keys that the data set holds, with its availability; `unknown` where it holds none. */
export function findAvailability(keys: readonly string[]): {
  readonly key: string;
  readonly availability: Availability;
} {
  const key = keys.find((key) => lowDates.has(key));
  if (key === undefined) return { key: keys[0] ?? '', availability: 'unknown' };
  return { key, availability: toAvailability(lowDates.get(key)) };
}

function toAvailability(lowDate: string | undefined): Availability {
  if (lowDate === undefined) return 'limited';
  const widelyFrom = new Date(lowDate);
  widelyFrom.setUTCMonth(widelyFrom.getUTCMonth() + WIDELY_AFTER_MONTHS);
  return widelyFrom <= new Date(ASKED_ON) ? 'widely' : 'newly';
}

/** Where the day is not known, the data have one by which it was so: `≤2017-06-06`. */
function toLowDate(status: { readonly baseline_low_date?: string }): string | undefined {
  return status.baseline_low_date?.replace('≤', '');
}
