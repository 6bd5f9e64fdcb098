/** The dates that calendar files were made with. Read by the page that makes a file, written by the worker. */
import { type GivenDate, type GivenDates, NO_DATES } from '@/utils/domain/exchange/calendar-dates';
import { parseGivenDates } from '@/utils/domain/exchange/calendar-dates-schema';
import { browser } from '@/utils/platform/browser';
import { CALENDAR } from './keys';

async function loadRow(): Promise<GivenDates> {
  const parsed = parseGivenDates((await browser.storage.local.get(CALENDAR))[CALENDAR]);
  return parsed.ok ? parsed.value : NO_DATES;
}

export const loadGivenDates = async (): Promise<readonly GivenDate[]> => (await loadRow()).dates;

export async function saveGivenDates(dates: readonly GivenDate[]): Promise<void> {
  const { rev } = await loadRow();
  await browser.storage.local.set({ [CALENDAR]: { ...NO_DATES, rev: rev + 1, dates } });
}
