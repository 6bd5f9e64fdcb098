/** A value for every slot of a sentence, so that it can be read, and tested, as a person meets it. */
import { at, moment, NOW } from '../../tests/kit/times';
import { add, between, days, exact, hours, instant } from '../../utils/domain/time/instant';
import type { Argument } from '../../utils/domain/words/phrase';

const text = (value: string): Argument => ({ kind: 'text', text: value });
const number = (value: number): Argument => ({ kind: 'number', number: value });
const SATURDAY = at('2026-12-12T09:00:00Z');
const NEXT_YEAR = at('2027-11-27T09:00:00Z');

/** Every kind of date that a sentence can hold, near and far, alone and as a range. */
export const DATES: Readonly<Record<string, Argument>> = {
  day: { kind: 'day', at: SATURDAY },
  'day of another year': { kind: 'day', at: NEXT_YEAR },
  when: { kind: 'when', at: SATURDAY, hasTime: false },
  'when, short': { kind: 'when', at: SATURDAY, hasTime: false, short: true },
  'when, with its time': { kind: 'when', at: SATURDAY, hasTime: true },
  'when, in another year': { kind: 'when', at: NEXT_YEAR, hasTime: false, short: true },
  exact: { kind: 'moment', moment: exact(SATURDAY) },
  'a whole day': { kind: 'moment', moment: moment('2026-12-12') },
  range: { kind: 'moment', moment: between(SATURDAY, add(SATURDAY, days(4))) },
  'range into another year': { kind: 'moment', moment: between(SATURDAY, add(SATURDAY, days(30))) },
  by: { kind: 'by', moment: moment('2026-12-13') },
  'by, exact': { kind: 'by', moment: exact(SATURDAY) },
  tomorrow: { kind: 'left', from: NOW.at, to: add(NOW.at, hours(24)) },
  'in two days': { kind: 'left', from: NOW.at, to: add(NOW.at, hours(48)) },
  'in five days': { kind: 'left', from: NOW.at, to: add(NOW.at, days(5)) },
  'in two hours': { kind: 'left', from: NOW.at, to: add(NOW.at, hours(2)), isExact: true },
  ago: { kind: 'left', from: NOW.at, to: add(NOW.at, days(-3)) },
  month: { kind: 'month', year: 2026, month: 9 },
  years: { kind: 'years', from: 2018, to: 2020 },
};

const DAY: Argument = { kind: 'when', at: SATURDAY, hasTime: false, short: true };

/** What stands in a slot by its name; where a sentence of ours stands in it, its key. */
const VALUES: Readonly<Record<string, Argument>> = {
  count: number(3),
  number: number(3),
  done: number(12),
  all: number(40),
  weeks: number(2),
  percent: { kind: 'percent', part: 0.45 },
  day: DAY,
  later: { ...DAY, at: add(SATURDAY, days(10)) },
  seen: { kind: 'when', at: instant(NOW.at - days(5)), hasTime: false, short: true },
  at: { kind: 'moment', moment: exact(add(NOW.at, hours(-20))) },
  by: { kind: 'by', moment: moment('2026-12-13') },
  date: { kind: 'day', at: SATURDAY },
  when: { kind: 'moment', moment: exact(SATURDAY) },
  moment: { kind: 'moment', moment: between(SATURDAY, add(SATURDAY, days(4))) },
  left: { kind: 'left', from: NOW.at, to: add(NOW.at, days(5)) },
  month: { kind: 'month', year: 2026, month: 9 },
  year: { kind: 'years', from: 2018, to: 2020 },
  amounts: { kind: 'money', money: { minor: 1240, currency: 'USD' } },
  item: text('Wool socks, 3 pairs'),
  names: text('Wool socks, 3 pairs · Mug'),
  words: text('Awaiting delivery'),
  quote: text('Refund if no delivery before Dec 12'),
  button: text('Returns/refunds'),
  text: text('Ask the seller'),
  name: text('Anna'),
  value: text('Anna'),
  digits: text('12'),
  order: text('8123456789012345'),
  id: text('8123456789012345'),
  zone: text('Europe/Berlin'),
  version: text('0.1.0'),
  from: text('22:00'),
  until: text('08:00'),
};

const SENTENCES: Readonly<Record<string, Argument>> = Object.fromEntries(
  (
    [
      ['comesBack', 'option_comesBack_card'],
      ['small', 'advice_small_shipped'],
      ['verdict', 'advice_onItsWay'],
      ['rest', 'advice_onItsWay_rest'],
      ['what', 'deadline_protectedUntil'],
      ['message', 'notify_shipBy'],
      ['sentence', 'rule_shipWindow'],
      ['meaning', 'settings_meaning_inTransit'],
      ['state', 'state_name_inTransit'],
      ['fault', 'ui_fault_doesNotFit'],
      ['fields', 'ledger_field_paid'],
      ['sources', 'source_people'],
      ['aside', 'pack_undone'],
    ] as const
  ).map(([slot, key]): readonly [string, Argument] => [
    slot,
    { kind: 'phrase', phrase: { key, args: { ...VALUES, when: { kind: 'years', from: 2026, to: 2026 } } } },
  ]),
);

export const SAMPLES: Readonly<Record<string, Argument>> = { ...VALUES, ...SENTENCES };
