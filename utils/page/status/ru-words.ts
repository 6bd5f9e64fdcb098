/**
 * State words of aliexpress.ru, which has a front end of its own (RX4, February 2026, B: its author looks for CANCELLED, TIME
 * FOR PAYMENT …, READY … PICKUP and TRANSIT in the English one; what stands between them nobody published). Whole words of
 * its Russian pages that are not on .com are ours. Not asked on other pages, where they are no words of the site.
 */
import type { StatusMeaning } from '@/utils/domain/order/kinds';

const RU_WORDS: readonly (readonly [StatusMeaning, RegExp])[] = [
  // "Time for payment" alone may count down as well: only that it is over says anything.
  ['cancelled', /^time for payment .*(?:expired|over|is up|passed|ran out)$/],
  ['cancelled', /^(?:время|срок) (?:на |для )?оплат[ыу] ист[её]к(?:ло)?$/],
  ['pickUp', /^ready (?:for|to) .*pick-?\s?up$/],
  ['pickUp', /^(?:можно забирать|готов(?:о)? к получению|ждёт в пункте выдачи)$/],
  ['inTransit', /^(?:in )?transit$/],
  ['inTransit', /^(?:едет к вам|передан(?:о)? в доставку)$/],
  ['awaitingShipment', /^(?:собирается|продавец собирает заказ|готовится к отправке)$/],
  ['completed', /^(?:получен|заказ получен)$/],
];

/** What words of aliexpress.ru mean, in their compared form; `undefined` for others. */
export const ruMeaning = (words: string): StatusMeaning | undefined =>
  RU_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
