/** Standings for tests and for what is printed as an example: one plain order to vary, and its deadlines. */
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { DatedDeadline, Deadline, Standing } from '@/utils/domain/standing/standing';
import { add, exact, hours, type Moment } from '@/utils/domain/time/instant';
import { orderId } from './orders';
import { NOW } from './times';

/** An unpaid order of one item, read an hour ago, and what is different about this one. */
export const standing = (change: Partial<Standing> = {}): Standing => ({
  id: orderId('8012345678901234'),
  rev: 1,
  firstSeenAt: add(NOW.at, hours(-1)),
  seenAt: add(NOW.at, hours(-1)),
  state: 'awaitingPayment',
  stateBasis: 'page',
  stateText: 'To pay',
  intent: 'undecided',
  refund: 'none',
  deadlines: [],
  notices: [],
  questions: [],
  traits: [],
  host: 'www.aliexpress.com',
  design: 'today',
  language: 'en',
  title: 'Wool socks, 3 pairs',
  itemCount: 1,
  reminders: [],
  known: [],
  ownReminders: [],
  ...change,
});

/** A deadline of that kind, so many hours from `NOW`. */
export const deadline = (
  kind: DeadlineKind,
  moment: Moment | number,
  change: Partial<DatedDeadline> = {},
): DatedDeadline => ({
  kind,
  basis: 'page',
  confidence: 'exact',
  drives: true,
  moment: typeof moment === 'number' ? exact(add(NOW.at, hours(moment))) : moment,
  ...change,
});

export const undated = (kind: DeadlineKind): Deadline => ({ kind, basis: 'rule', confidence: 'unknown', drives: true });
