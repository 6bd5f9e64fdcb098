/** What each mark does to an order and why an order calls, worked out by the functions that the product uses. */

import { mark, order, page } from '../../tests/kit/orders';
import { at, BERLIN, moment } from '../../tests/kit/times';
import { recommend } from '../../utils/domain/drafts/draft-recommendation';
import { optionsFor } from '../../utils/domain/options/rank-options';
import { ORDER_STATES, type OrderState } from '../../utils/domain/order/kinds';
import { type Mark, OUTCOMES } from '../../utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '../../utils/domain/order/preferences';
import { standingOf } from '../../utils/domain/standing/derive-standing';
import { type FormMark, marksOf } from '../../utils/domain/standing/marks-table';
import type { Standing } from '../../utils/domain/standing/standing';
import { days } from '../../utils/domain/time/instant';
import { adviceOf } from '../../utils/domain/views/advice';
import { CALLS_BEFORE, NEED_ROWS, OLD_PROTECTION, PROMISE } from '../../utils/domain/views/need-table';
import { code } from './markdown';

const READ = '2026-11-23T12:00:00Z';
const TOLD = '2026-11-23T18:00:00Z';
const NOW = { at: at('2026-11-23T18:05:00Z'), zone: BERLIN };
const IN_GERMANY = { ...DEFAULT_PREFERENCES, country: 'DE' };
/** Their effect is no state and no date: what the user wrote down, or a state that is chosen. */
const PLAIN: readonly FormMark[] = ['stateSet', 'ownReminder', 'note'];

/** A page of an order in that state, on its ninth day. */
const readingOf = (state: OrderState) =>
  page(READ, state, {
    placed: '2026-11-14',
    ...(state !== 'awaitingPayment' && { paid: '2026-11-14' }),
    ...(state === 'completed' && { completed: '2026-11-22' }),
    deadlines:
      state === 'inTransit' || state === 'partlyShipped'
        ? [{ kind: 'protectedUntil', text: 'Refund if no delivery before Dec 20, 2026', moment: moment('2026-12-20') }]
        : [],
  });

/** A mark as it is told, one for each of its kinds. */
function told(kind: FormMark): readonly (readonly [name: string, mark: Mark])[] {
  switch (kind) {
    case 'cameBut':
      return (['doesNotFit', 'wrongOrDamaged'] as const).map((fault) => [
        `${kind} (${fault})`,
        mark(TOLD, { kind, fault }),
      ]);
    case 'disputeClosed':
      return OUTCOMES.map((outcome) => [`${kind} (${outcome})`, mark(TOLD, { kind, outcome })]);
    case 'stateSet':
    case 'ownReminder':
    case 'note':
      return [];
    default:
      return [[kind, mark(TOLD, { kind })]];
  }
}

const kindsOf = ({ deadlines }: Standing): readonly string[] => [...new Set(deadlines.map(({ kind }) => kind))];
const without = (these: readonly string[], those: readonly string[]): string =>
  these
    .filter((each) => !those.includes(each))
    .map(code)
    .join(', ');

function effectOf(state: OrderState, name: string, told: Mark): readonly string[] {
  const before = standingOf(order([readingOf(state)]), IN_GERMANY);
  const after = standingOf(order([readingOf(state)], [told]), IN_GERMANY);
  const first = optionsFor(after, NOW, IN_GERMANY).find((option) => option.first)?.key;
  return [
    code(name),
    code(state),
    after.state === state ? '' : code(after.state),
    without(kindsOf(after), kindsOf(before)),
    without(kindsOf(before), kindsOf(after)),
    code(adviceOf(after, NOW, IN_GERMANY).situation),
    first ? code(first) : '',
    recommend(after, NOW, IN_GERMANY).id ?? '',
  ];
}

export const MARK_HEADERS = ['Mark', 'Told in', 'Then', 'Begins', 'Ends', 'Said', 'First option', 'Message'];

/** A row for each mark in each state in which it is offered. */
export const markRows: readonly (readonly string[])[] = ORDER_STATES.flatMap((state) =>
  marksOf(state)
    .filter((kind) => !PLAIN.includes(kind))
    .flatMap((kind) => told(kind).map(([name, each]) => effectOf(state, name, each))),
);

/** The reasons for which an order calls, in the order in which they are asked. */
export const needRows: readonly (readonly string[])[] = NEED_ROWS.map(({ key, need }) => [code(need), code(key)]);

/** How many days before its end each chance of the buyer's begins to call, and in which class. */
export const callRows: readonly (readonly string[])[] = [
  ...Object.entries(CALLS_BEFORE).map(([kind, before]) => [code(kind), 'must', String(before / days(1))]),
  [`${code('protectedUntil')}, the old protection`, 'must', String(OLD_PROTECTION / days(1))],
  [`${code('protectedUntil')}, a refund promised`, 'look', String(PROMISE / days(1))],
  [code('claimBy'), 'must', 'from its start'],
];
