/** What is known of a year from outside: what was answered, and which reminders are therefore due, by a few lines of arithmetic. */
import { HOUR, idOf } from './year-plan';

/** An order as far as it was acknowledged. */
export interface Truth {
  readonly order: number;
  status: string;
  readAt: number;
  knownAt: number;
  endsAt?: number;
  own: readonly { readonly madeAt: number; readonly at: number }[];
}

/** One reminder that has to come: of what, when, and until when this looks for it. */
export interface Due {
  readonly name: string;
  readonly id: string;
  readonly kind: string;
  readonly rung: string;
  readonly from: number;
  readonly until: number;
}

/** A night moves a reminder by this much at most. */
const NIGHT = 11 * HOUR;
/** A wish for two days before is known early enough when it is by then. */
const EARLY = 14 * HOUR;
const LOOKED_FOR = 60 * HOUR;

/** Reminders of an order that are due at that moment: its buyer's own, the one two days before its payment ends, the note after. */
export function dueOf({ order, status, readAt, knownAt, endsAt, own }: Truth, at: number): readonly Due[] {
  const due = (kind: string, rung: string, from: number, until: number): readonly Due[] =>
    at >= from && at < until
      ? [{ name: `${idOf(order)} ${kind} ${rung} ${from}`, id: idOf(order), kind, rung, from, until }]
      : [];
  const owns = own.flatMap((each) => due('own', String(each.madeAt), each.at, each.at + LOOKED_FOR));
  if (endsAt === undefined || status !== 'To pay') return owns;
  const twoDays = endsAt - 48 * HOUR;
  return [
    ...owns,
    ...(knownAt < twoDays - EARLY ? due('payBy', '2d', twoDays, twoDays + NIGHT) : []),
    ...(readAt < endsAt ? due('payBy', 'after', endsAt + NIGHT, endsAt + LOOKED_FOR) : []),
  ];
}

interface StoredReminder {
  readonly kind: string;
  readonly rung: string;
  readonly status: string;
  readonly notice?: string;
}

/** Whether the store says that it was given, in a notification that was seen on screen. */
export function isGiven({ id, kind, rung }: Due, record: unknown, seen: ReadonlySet<string>): boolean {
  const { reminders = [] }: { readonly reminders?: readonly StoredReminder[] } = Object(record);
  return reminders.some(
    (each) =>
      each.kind === kind &&
      each.rung === rung &&
      each.status === 'shown' &&
      seen.has(each.notice ?? `r/${id}/${kind}/${rung}`),
  );
}

/** A reading as a content script tells it. */
export const pageOf = (order: number, status: string, left: number, renderedAt: number) => ({
  name: 'pageRead',
  payload: {
    sightings: [
      {
        renderedAt,
        printed: {
          orderId: idOf(order),
          page: 'detail',
          design: 'today',
          language: 'en',
          host: 'www.aliexpress.com',
          status,
          ...(status === 'To pay' && { timeLeft: { milliseconds: left * HOUR } }),
          dates: {},
          sentences: [],
          buttons: [],
          discounts: [],
          items: [{ title: `Item ${order}` }],
        },
      },
    ],
    health: { page: 'detail', design: 'today', at: renderedAt, orders: 1, missing: [], drift: {}, unknownWords: [] },
  },
});

export const ownReminder = (order: number, madeAt: number, by: number) => {
  const exact = (moment: number) => ({ earliest: moment, latest: moment, precision: 'exact' });
  const said = { kind: 'ownReminder', text: 'Look', by: exact(by), at: exact(madeAt), zone: 'Europe/Berlin', madeAt };
  return { name: 'orderChanged', payload: { kind: 'marked', id: idOf(order), mark: said } };
};

/** Whether a stored record holds a reading of that status at that time or later. */
export function holdsReading(record: unknown, { status, readAt }: Truth): boolean {
  const { observations = [] }: { readonly observations?: readonly unknown[] } = Object(record);
  return observations.some(
    (each) => Number(Object(each).lastAt) >= readAt && JSON.stringify(each).includes(`"status":"${status}"`),
  );
}
