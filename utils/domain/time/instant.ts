/** Moments and lengths of time, without a calendar: small enough for a page that is not ours. */

declare const brand: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [brand]: 'Instant' };
/** Milliseconds. */
export type Duration = number & { readonly [brand]: 'Duration' };
/** IANA name such as `Europe/Berlin`. */
export type Zone = string & { readonly [brand]: 'Zone' };

/**
 * A moment known as well as it was said. Half-open: `earliest` ≤ moment < `latest`; for `exact` both are equal.
 * A day in a zone is [00:00, 00:00 of the next day).
 */
export interface Moment {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: 'exact' | 'day' | 'range';
}

/** Zone of all clock times that AliExpress printed itself (legacy pages, API): help text says to read them as PST. */
export const PACIFIC = 'America/Los_Angeles' as Zone;
export const UTC = 'UTC' as Zone;

export const instant = (milliseconds: number): Instant => Math.round(milliseconds) as Instant;
export const duration = (milliseconds: number): Duration => Math.round(milliseconds) as Duration;
export const seconds = (n: number): Duration => (n * 1000) as Duration;
export const minutes = (n: number): Duration => (n * 60_000) as Duration;
export const hours = (n: number): Duration => (n * 3_600_000) as Duration;
/** N × 24 h elapsed; calendar days are added by `addCalendarDays`. */
export const days = (n: number): Duration => hours(n * 24);

export const add = (at: Instant, by: Duration): Instant => (at + by) as Instant;
export const since = (from: Instant, to: Instant): Duration => (to - from) as Duration;

/** The zone of that IANA name, or `undefined` where this browser does not know it. */
export function parseZone(name: string): Zone | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name as Zone;
  } catch {
    return undefined; // RangeError: Intl's only way to say that it does not know a zone
  }
}

export const exact = (at: Instant): Moment => ({ earliest: at, latest: at, precision: 'exact' });

export const between = (earliest: Instant, latest: Instant): Moment => ({
  earliest,
  latest,
  precision: earliest === latest ? 'exact' : 'range',
});

/** Elapsed time from a moment; both ends move alike. */
export const later = (moment: Moment, by: Duration): Moment => ({
  ...moment,
  earliest: add(moment.earliest, by),
  latest: add(moment.latest, by),
});
