/** Where an order stands: its state, deadlines, notices and questions, from what was read and said alone. */

import type { DraftId, OrderState } from '@/utils/domain/order/kinds';
import type { Mark, MarkKind, Order, OrderRecord, Outcome } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Button, ButtonWords, Printed, Reading } from '@/utils/domain/order/printed';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import { between, instant } from '@/utils/domain/time/instant';
import type { DeadlineFacts } from './deadline-facts';
import { deadlinesOf } from './derive-deadlines';
import { type History, historyOf, rests, stateOf } from './history';
import { newestFirst, standingMarks } from './history-steps';
import { type DatedMoment, knownDatesOf } from './known-dates';
import { copiedOf, noticesOf, questionsOf } from './questions';
import { refundOf, wasPaid } from './refund';
import type { Standing } from './standing';
import { lookOf } from './timer-look';
import { traitsOf } from './traits';

const TITLE_LENGTH = 80;
/** Where an order of which no page was read yet is looked for. */
const USUAL_HOST = 'www.aliexpress.com';

/** Everything that the record of an order says about it, without the clock. Time passing changes none of it. */
export function standingOf(order: Order, preferences: Preferences): Standing {
  const { record } = order;
  const history = historyOf(order);
  const marks = standingMarks(order);
  const readings = newestFirst(order.readings);
  const printed = descriptionOf(readings, marks);
  const isNothingCharged = printed.paymentMethod === 'cashOnDelivery' || printed.total?.minor === 0;
  const money = { history, readings, marks, isNothingCharged };
  const refund = refundOf(money);
  const dates = knownDatesOf(order.readings);
  const state = stateOf(history);
  const facts: DeadlineFacts = {
    state,
    dates,
    design: printed.design,
    method: printed.paymentMethod,
    country: preferences.country,
    payWindowDays: preferences.payWindowDays,
    isRefundOpen: refund === 'open',
    isNothingCharged,
    wasPaid: wasPaid(money),
    entered: history.entered,
    requested: history.requested,
    // A closed order prints its last day as the day it was "completed".
    closed: (state === 'cancelled' ? dates.completed : undefined) ?? history.closed,
    isHere: marks.some(({ kind }) => kind === 'received' || kind === 'cameBut'),
    isMissing: marks.some(({ kind }) => kind === 'notReceived'),
    isDeliveredSaid: rests(history, 'delivered'),
    deliveredSaidAt: deliveredSaidAt(readings),
    returnAgreed: returnAgreedIn(marks),
    outcome: outcomeOf(marks),
    marked: (kind, draft) => lastOf(marks, kind, draft),
  };
  const deadlines = deadlinesOf(facts, readings, marks);
  const seenAt = instant(Math.max(record.firstSeenAt, ...order.readings.map(({ observation }) => observation.lastAt)));
  const soFar = { order, history, marks, readings, facts, deadlines, seenAt, refund };
  const reason = reasonOf(record, marks);
  const look = lookOf(soFar);
  const fault = marks.findLast((mark) => mark.kind === 'cameBut')?.fault;
  const tooLateAt = marks.findLast(({ kind }) => kind === 'tooLateToCancel')?.madeAt;
  const buttonWords = buttonWordsOf(readings, state);
  const copied = copiedOf(soFar);
  const lastDraft = marks.findLast((mark) => mark.kind === 'messageSent');

  return {
    ...printed,
    ...wordsOf(history),
    id: record.id,
    rev: record.rev,
    firstSeenAt: record.firstSeenAt,
    ...(dates.placed && { placedAt: dates.placed.moment.earliest }),
    seenAt,
    ...(isOnlySaved(readings) && { onlySaved: true }),
    state,
    ...(history.entered && { stateAt: history.entered.moment }),
    ...(history.jump && { jump: history.jump }),
    intent: record.intent,
    ...(reason && { reason }),
    refund,
    ...(look && { look }),
    ...(tooLateAt !== undefined && { tooLateAt }),
    ...(fault && { fault }),
    ...(facts.outcome && { outcome: facts.outcome }),
    deadlines,
    notices: noticesOf(soFar),
    questions: questionsOf(soFar),
    traits: traitsOf(soFar),
    ...(buttonWords && { buttonWords }),
    ...(history.requested && { requestedAt: history.requested.moment }),
    ...(lastDraft && { lastDraft: { id: lastDraft.draft, at: lastDraft.madeAt } }),
    ...(copied && { copied }),
    reminders: record.reminders,
    known: record.known,
    ownReminders: marks
      .filter((mark) => mark.kind === 'ownReminder')
      .map(({ madeAt, by, text }) => ({ madeAt, by, text })),
    ...(record.hiddenAt !== undefined && { hiddenAt: record.hiddenAt }),
    ...(record.archivedByUserAt !== undefined && { archivedByUserAt: record.archivedByUserAt }),
  };
}

const outcomeOf = (marks: readonly Mark[]): Outcome | undefined =>
  marks.findLast((mark) => mark.kind === 'disputeClosed')?.outcome;

/** A reason given with a request counts like one that was chosen; the later word is the order's reason. */
function reasonOf({ reason, chosenAt }: OrderRecord, marks: readonly Mark[]): ReasonKey | undefined {
  const asked = marks.findLast((mark) => mark.kind === 'requestSent' && mark.reason !== undefined);
  if (asked?.kind !== 'requestSent') return reason;
  const chosen = chosenAt?.reason ?? Number.NEGATIVE_INFINITY;
  return asked.madeAt >= chosen ? asked.reason : reason;
}

/** When a page began to say "Delivered": between the last reading that did not and the first that did. */
function deliveredSaidAt(newest: readonly Reading[]): DatedMoment | undefined {
  const oldest = newest.toReversed();
  const first = oldest.findIndex(({ meaning }) => meaning === 'delivered');
  const before = oldest.slice(0, Math.max(first, 0)).findLast(({ meaning }) => meaning !== undefined)?.observation;
  const said = oldest[first]?.observation;
  if (!before || !said || before.lastAt > said.firstAt) return undefined;
  return { moment: between(before.lastAt, said.firstAt), zone: said.zone };
}

/** The last mark of a kind that stands, as a moment in its own zone. */
function lastOf(marks: readonly Mark[], kind: MarkKind, draft?: DraftId): DatedMoment | undefined {
  const last = marks.findLast(
    (mark) => mark.kind === kind && (draft === undefined || (mark.kind === 'messageSent' && mark.draft === draft)),
  );
  return last && { moment: last.at, zone: last.zone };
}

const isReturnEnded = (mark: Mark): boolean => mark.kind === 'disputeClosed' && mark.outcome === 'lost';

function returnAgreedIn(marks: readonly Mark[]): DatedMoment | undefined {
  const last = marks.findLast((mark) => mark.kind === 'returnAgreed' || isReturnEnded(mark));
  return last?.kind === 'returnAgreed' ? { moment: last.at, zone: last.zone } : undefined;
}

/** The page's words, and whose word the state is. A state that the page confirms is the page's. */
function wordsOf({ hold, page }: History): Pick<Standing, 'stateBasis' | 'stateText'> {
  const stateText = page?.text ?? '';
  if (hold && hold.state !== page?.state) return { stateBasis: 'you', stateText };
  return { stateBasis: page?.basis ?? 'unknown', stateText };
}

/** Of the buttons only those that some way on the site names; the row of an order is small. */
const NAMED_IN_STEPS: readonly Button[] = [
  'pay',
  'cancel',
  'editAddress',
  'withdrawRequest',
  'dispute',
  'delete',
  'buyAgain',
  'extend',
  'refundInfo',
];
const BUTTON_LENGTH = 40;

/** What the buttons say: the newest page of the present state decides, one button at a time. */
function buttonWordsOf(readings: readonly Reading[], state: OrderState): ButtonWords | undefined {
  const ofThisState = readings.filter(({ meaning }) => meaning === undefined || meaning === state);
  const words = NAMED_IN_STEPS.flatMap((button) => {
    const said = ofThisState.map((reading) => reading.buttonWords?.[button]).find((text) => text !== undefined);
    return said === undefined ? [] : [[button, [...said].slice(0, BUTTON_LENGTH).join('')] as const];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

type Described = 'title' | 'itemCount' | 'store' | 'total' | 'totalText' | 'paymentMethod';
type Place = 'host' | 'design' | 'language' | 'chatPath';

/** What the newest page that shows it says about the order itself, and where links to it lead. */
function descriptionOf(readings: readonly Reading[], marks: readonly Mark[]): Pick<Standing, Described | Place> {
  const pages = readings.map(({ observation }) => observation.printed);
  const newest = <Value>(pick: (printed: Printed) => Value | undefined): Value | undefined =>
    pages.map(pick).find((value) => value !== undefined);
  const items = newest((printed) => (printed.items.length > 0 ? printed.items : undefined)) ?? [];
  const store = newest((printed) => printed.store);
  const total = readings.find((reading) => reading.total)?.total;
  const totalText = newest((printed) => printed.total);
  const method = newest((printed) => printed.paymentMethod) ?? marks.findLast((mark) => mark.kind === 'iPaid')?.method;
  return {
    ...placeOf(pages),
    title: [...(items[0]?.title ?? '')].slice(0, TITLE_LENGTH).join(''),
    itemCount: items.length,
    ...(store !== undefined && { store }),
    ...(total && { total }),
    ...(!total && totalText !== undefined && { totalText }),
    ...(method && { paymentMethod: method }),
  };
}

/** The newest list or detail page, not the cancel or refund page, which live on a host of their own. */
function placeOf(pages: readonly Printed[]): Pick<Standing, Place> {
  const seen = pages.find(({ page }) => page === 'list' || page === 'detail') ?? pages[0];
  const chatPath = pages.find((each) => each.chatPath && each.host === seen?.host)?.chatPath;
  return {
    host: seen?.host ?? USUAL_HOST,
    design: seen?.design ?? 'today',
    language: seen?.language ?? 'und',
    ...(chatPath !== undefined && { chatPath }),
  };
}

const isOnlySaved = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ observation }) => observation.printed.saved);
