/** A stored row, read and watched. */

import type { Refusal } from '@/utils/domain/order/migrations';
import type { Result } from '@/utils/domain/result';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';

export type Stop = () => void;

interface Row {
  readonly rev: number;
}
type Parse<T> = (value: unknown) => Result<T, Refusal>;

/** The row under a key; what is absent, broken or newer than this code is given as `missing`. */
export const rowOf = <T>(parse: Parse<T>, value: unknown, missing: T): T => {
  const parsed = parse(value);
  return parsed.ok ? parsed.value : missing;
};

/**
 * Calls back with the row under a key, now and at each change. Subscribes first and reads second, and drops what is
 * older than what it has, so no change in between is lost or undone. A removed key is given as `missing`.
 */
export function watchRow<T extends Row | undefined>(
  key: string,
  parse: Parse<T>,
  missing: T,
  onRow: (row: T) => void,
): Stop {
  let rev = -1;
  const take = (value: unknown): void => {
    const row = rowOf(parse, value, missing);
    // What cannot be read is told too: a page that waits for it would stay blank.
    if (value === undefined || row === undefined) rev = -1;
    else if (row.rev <= rev) return;
    else rev = row.rev;
    onRow(row);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) take(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  browser.storage.local.get(key).then(
    (found) => {
      if (rev === -1) take(found[key]);
    },
    (error: unknown) => logFailure(`watch ${key}`, error),
  );
  return () => browser.storage.onChanged.removeListener(onChanged);
}
