/** Where an order stands: its state, deadlines, notices and questions, from what was read and said alone. */
import { type Course, courseOf, readingsThatCount, standingMarks, stateOf } from './course';
import type { DeadlineFacts } from './deadline-rules';
import { deadlinesOf } from './deadlines';
import { type Instant, instant } from './instant';
import { knownDatesOf } from './known-dates';
import { ENDED_STATES } from './lifecycle';
import type { DraftId, Mark, MarkKind, Order, PaymentMethod, Reading } from './order';
import type { Preferences } from './preferences';
import { noticesOf, questionsOf } from './questions';
import type { RefundState, Standing } from './standing';
import { traitsOf } from './traits';

const TITLE_LENGTH = 80;
/** Where an order of which no page was read yet is looked for. */
const USUAL_HOST = 'www.aliexpress.com';

/** Everything that the record of an order says about it, without the clock. Time passing changes none of it. */
export function standingOf(order: Order, preferences: Preferences): Standing {
  const { record } = order;
  const course = courseOf(order);
  const state = stateOf(course);
  const marks = standingMarks(order);
  const readings = newestFirst(order.readings);
  const method = methodOf(readings, marks);
  const total = readings.find((reading) => reading.total)?.total;
  const isNothingCharged = method === 'cashOnDelivery' || total?.minor === 0;
  const refund = refundOf(course, readings, marks, isNothingCharged);
  const facts: DeadlineFacts = {
    state,
    dates: knownDatesOf(order.readings),
    method,
    country: preferences.country,
    payWindowDays: preferences.payWindowDays,
    isRefundOpen: refund === 'open',
    isNothingCharged,
    wasPaid: wasPaid(course, readings, marks),
    entered: course.entered,
    requested: course.requested,
    closed: state === 'cancelled' ? (knownDatesOf(order.readings).completed ?? course.closed) : course.closed,
    marked: (kind, draft) => lastOf(marks, kind, draft),
  };
  const deadlines = deadlinesOf(facts, order.readings, marks);
  const seenAt = instant(Math.max(record.firstSeenAt, ...readingsThatCount(order).map(lastAtOf)));
  const look = { order, course, marks, readings, facts, deadlines, seenAt };
  const totalText = readings.find((reading) => reading.observation.printed.total)?.observation.printed.total;
  const items = readings.find(({ observation }) => observation.printed.items.length > 0)?.observation.printed.items;
  const lastDraft = marks.filter((mark) => mark.kind === 'messageSent').toSorted((a, b) => b.madeAt - a.madeAt)[0];

  return {
    id: record.id,
    rev: record.rev,
    firstSeenAt: record.firstSeenAt,
    seenAt,
    state,
    ...wordsOf(course),
    ...(course.entered && { stateAt: course.entered.moment }),
    ...(course.jump && { jump: course.jump }),
    intent: record.intent,
    ...(record.reason && { reason: record.reason }),
    refund,
    deadlines,
    notices: noticesOf(look),
    questions: questionsOf(look),
    traits: traitsOf(look),
    ...(method && { paymentMethod: method }),
    ...placeOf(readings),
    title: Array.from(items?.[0]?.title ?? '')
      .slice(0, TITLE_LENGTH)
      .join(''),
    itemCount: items?.length ?? 0,
    ...optional('store', readings.find(({ observation }) => observation.printed.store)?.observation.printed.store),
    ...optional('total', total),
    ...optional('totalText', total ? undefined : totalText),
    ...optional('requestedAt', course.requested?.moment),
    ...optional('lastDraft', lastDraft && { id: lastDraft.draft, at: lastDraft.madeAt }),
    reminders: record.reminders,
    known: record.known,
    ownReminders: marks.flatMap((mark) =>
      mark.kind === 'ownReminder' ? [{ madeAt: mark.madeAt, by: mark.by, text: mark.text }] : [],
    ),
    ...optional('hiddenAt', record.hiddenAt),
    ...optional('archivedByUserAt', record.archivedByUserAt),
  };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });

const lastAtOf = (reading: Reading): Instant => reading.observation.lastAt;

const newestFirst = (readings: readonly Reading[]): readonly Reading[] =>
  readings.toSorted((a, b) => lastAtOf(b) - lastAtOf(a));

const methodOf = (readings: readonly Reading[], marks: readonly Mark[]): PaymentMethod | undefined =>
  readings.find(({ observation }) => observation.printed.paymentMethod)?.observation.printed.paymentMethod ??
  marks.findLast((mark) => mark.kind === 'iPaid')?.method;

/** The last mark of a kind that stands, as a moment in its own zone. */
function lastOf(marks: readonly Mark[], kind: MarkKind, draft?: DraftId) {
  const fitting = marks.filter(
    (mark) => mark.kind === kind && (draft === undefined || (mark.kind === 'messageSent' && mark.draft === draft)),
  );
  const mark = fitting.toSorted((a, b) => b.madeAt - a.madeAt)[0];
  return mark && { moment: mark.at, zone: mark.zone };
}

/** The page's words, and whose word the state is. A state that the page confirms is the page's. */
function wordsOf({ hold, page }: Course): Pick<Standing, 'stateBasis' | 'stateText'> {
  const stateText = page?.text ?? '';
  if (hold && hold.state !== page?.state) return { stateBasis: 'you', stateText };
  return { stateBasis: page?.basis ?? 'unknown', stateText };
}

/** Where links lead back to: the newest list or detail page, not the cancel or refund page. */
function placeOf(readings: readonly Reading[]): Pick<Standing, 'host' | 'design' | 'language' | 'chatPath'> {
  const printed = readings.map(({ observation }) => observation.printed);
  const seen = printed.find(({ page }) => page === 'list' || page === 'detail') ?? printed[0];
  const chatPath = printed.find((each) => each.chatPath && each.host === seen?.host)?.chatPath;
  return {
    host: seen?.host ?? USUAL_HOST,
    design: seen?.design ?? 'today',
    language: seen?.language ?? 'und',
    ...optional('chatPath', chatPath),
  };
}

/** True when money was taken, or may have been: paid by a page's word or the user's, or seen while it was being verified. */
const wasPaid = (course: Course, readings: readonly Reading[], marks: readonly Mark[]): boolean =>
  course.everPaid ||
  course.everVerified ||
  marks.some((mark) => mark.kind === 'iPaid') ||
  readings.some((reading) => reading.buttons.includes('refundInfo'));

function refundOf(
  course: Course,
  readings: readonly Reading[],
  marks: readonly Mark[],
  isNothingCharged: boolean,
): RefundState {
  const state = stateOf(course);
  if (state !== 'refundProcessing' && state !== 'cancelled') return 'none';
  const isBack = marks.some((mark) => mark.kind === 'moneyBack' || mark.kind === 'noMoneyTaken');
  if (isBack || isNothingCharged || course.lapseInferred) return 'closed';
  if (state === 'refundProcessing' || wasPaid(course, readings, marks)) return 'open';
  // Never seen before it was closed: nothing says that money was taken, nothing that it was not.
  return course.entered ? 'closed' : 'none';
}

/** True for an order of which nothing more is expected, its refund aside. */
export const isEnded = ({ state, refund }: Standing): boolean => ENDED_STATES.includes(state) && refund !== 'open';
