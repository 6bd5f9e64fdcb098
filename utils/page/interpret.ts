/** Turns the words of a record into states, days and amounts. Done at each load, so that a new phrase also corrects old orders. */

import type { Order, OrderRecord } from '@/utils/domain/order/order';
import type { TaughtWord } from '@/utils/domain/order/preferences';
import { DATE_KINDS, type DateKind, type Observation, type Reading } from '@/utils/domain/order/printed';
import type { Moment } from '@/utils/domain/time/instant';
import { dateKindOf } from '@/utils/page/dates/date-labels';
import { type DateContext, parseDate } from '@/utils/page/dates/parse-date';
import { withoutAmounts } from '@/utils/page/money/currencies';
import { parseMoney } from '@/utils/page/money/parse-money';
import { saysRefunded } from '@/utils/page/status/refund-lines';
import { settled } from '@/utils/page/status/settle-ambiguous';
import { meaningOf } from '@/utils/page/status/status-meaning';
import { buttonsOf, buttonWordsOf } from './button-words';
import { printedDeadlines } from './parse-sentences';

/** The day beside the markup's name for the day of ordering, unless its own row, the first, has the label of another day. */
function namedPlaced({ dates, dateRows: [first] = [] }: Observation['printed']): string | undefined {
  const isRow = first !== undefined && first.text === dates.placed;
  const kind = isRow ? dateKindOf(first.label) : undefined;
  return kind === undefined || kind === 'placed' ? dates.placed : undefined;
}

/** By the labels of the rows, whatever their place and attributes; else by what the markup says. */
function datesOf(printed: Observation['printed'], context: DateContext): { readonly [Kind in DateKind]?: Moment } {
  const dates: { [Kind in DateKind]?: Moment } = {};
  const rows = (printed.dateRows ?? []).map(({ label, text }) => [dateKindOf(label), text] as const);
  for (const kind of DATE_KINDS) {
    const named = kind === 'placed' ? namedPlaced(printed) : printed.dates[kind];
    const text = rows.find(([label]) => label === kind)?.[1] ?? named;
    const moment = text === undefined ? undefined : parseDate(text, context);
    if (moment) dates[kind] = moment;
  }
  return dates;
}

function readingOf(observation: Observation, taught: readonly TaughtWord[]): Reading {
  const { printed, zone, lastAt } = observation;
  const needsYear = printed.design !== 'ru';
  const context: DateContext = { language: printed.language, zone, seenAt: lastAt, needsYear };
  const dates = datesOf(printed, context);
  const buttons = buttonsOf(printed.buttons);
  const { meaning, basis } = settled(meaningOf(printed, taught), { tab: printed.tab, buttons, dates });
  const total = parseMoney(printed.total ?? '', printed.host);
  return {
    observation,
    meaning,
    basis,
    dates,
    deadlines: printedDeadlines(printed, meaning, dates, context),
    buttons,
    buttonWords: buttonWordsOf(printed.buttons),
    ...(total && { total }),
    ...(printed.stateLine !== undefined && saysRefunded(withoutAmounts(printed.stateLine)) && { saysRefunded: true }),
  };
}

/** The order with each of its observations interpreted. What is not recognised stays absent. */
export const interpret = (record: OrderRecord, { taught }: { readonly taught: readonly TaughtWord[] }): Order => ({
  record,
  readings: record.observations.map((observation) => readingOf(observation, taught)),
});
