/** The dates that calendar files were made with. Read by the page that makes a file, written by the worker. */
import { type GivenDate, NO_DATES } from '@/utils/domain/exchange/calendar-dates';
import { parseGivenDates } from '@/utils/domain/exchange/calendar-dates-schema';
import { browser } from '@/utils/platform/browser';
import { readClock } from '@/utils/platform/clock';
import { asideKey, CALENDAR } from './keys';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(CALENDAR))[CALENDAR];

export async function loadGivenDates(): Promise<readonly GivenDate[]> {
  const parsed = parseGivenDates(await stored());
  return parsed.ok ? parsed.value.dates : [];
}

/** Keeps them in place of those before; a row that cannot be read is set aside, one of a later version left alone. */
export async function saveGivenDates(dates: readonly GivenDate[]): Promise<void> {
  const value = await stored();
  const parsed = parseGivenDates(value);
  if (value !== undefined && !parsed.ok && parsed.error === 'newer') return;
  const { rev } = parsed.ok ? parsed.value : NO_DATES;
  const aside = value === undefined || parsed.ok ? {} : { [asideKey(CALENDAR, (await readClock()).at)]: value };
  await browser.storage.local.set({ ...aside, [CALENDAR]: { ...NO_DATES, rev: rev + 1, dates } });
}
