/** What the small form beside a message was told, as facts of that message. Every answer may be left out. */

import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { assertNever } from '@/utils/domain/result';
import { type CalendarDay, dayMoment } from '@/utils/domain/time/calendar';
import type { Now } from '@/utils/domain/time/now';
import { type Answers, ASKED, ASKED_SLOTS, type AskedSlot } from './asked-slots';
import type { Fact, Facts } from './draft-facts';

/** A day that has begun; a message cannot speak of what is to come as of something that was. */
function dayOf(typed: string, now: Now): Fact | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed);
  if (!parts) return undefined;
  const day: CalendarDay = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  const moment = dayMoment(day, now.zone);
  return moment && moment.earliest <= now.at ? { kind: 'moment', moment } : undefined;
}

/** Another order's number: digits alone, and not the number of this order. */
function numberOf(typed: string, own: OrderId): Fact | undefined {
  const id = parseOrderId(typed.replace(/[\s\u200e\u200f#-]/g, ''));
  return id && id !== own ? { kind: 'text', text: id } : undefined;
}

function factOf(slot: AskedSlot, typed: string, own: OrderId, now: Now): Fact | undefined {
  const { input } = ASKED[slot];
  switch (input) {
    case 'text':
      return { kind: 'text', text: typed };
    case 'number':
      return numberOf(typed, own);
    case 'day':
      return dayOf(typed, now);
    default:
      return assertNever(input);
  }
}

/** The answers that say something; one that is empty or cannot be true is missing, so nothing is said of it. */
export function factsOfAnswers(answers: Answers, own: OrderId, now: Now): Facts {
  return Object.fromEntries(
    ASKED_SLOTS.flatMap((slot) => {
      const typed = answers[slot]?.trim() ?? '';
      const fact = typed === '' ? undefined : factOf(slot, typed, own, now);
      return fact ? [[slot, fact] as const] : [];
    }),
  );
}
