/** What the stories of parcels have in common: the days of the order, and the promise of its page. */
import { zone } from '@/tests/kit/times';
import { printedDay } from '@/utils/domain/time/calendar';
import { printedUntil } from './story';

export const BOUGHT = { placed: '2026-11-18', paid: '2026-11-18' } as const;

export const promise = printedUntil(
  'protectedUntil',
  'Refund if no delivery before Jan 14, 2027',
  printedDay({ year: 2027, month: 1, day: 14 }, 'before', zone('Europe/Rome')),
);
