import { expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import type { Standing } from '@/utils/domain/standing/standing';
import { datesToGive, type GivenDate } from './calendar-dates';

const ID = orderId('8012345678901111');
const OTHER = orderId('8012345678902222');
const unpaid = (hours: number): Standing => standing({ id: ID, deadlines: [deadline('payBy', hours)] });
const everything = () => true;
const given = (standings: readonly Standing[], before: readonly GivenDate[] = [], now = NOW) =>
  datesToGive(standings, before, everything, now);
const brief = ({ dates }: ReturnType<typeof given>) =>
  dates.map(({ given: { kind, sequence, isCancelled } }) => `${kind} ${sequence}${isCancelled ? ' gone' : ''}`);

const first = given([unpaid(100)]);

it('a date is given first with number 0, and again with the same number while it stands', () => {
  expect(brief(first)).toEqual(['payBy 0']);
  expect(brief(given([unpaid(100)], first.after))).toEqual(['payBy 0']);
});

it('a date that moved has a higher number, each time', () => {
  const second = given([unpaid(120)], first.after);
  expect(brief(second)).toEqual(['payBy 1']);
  expect(brief(given([unpaid(90)], second.after))).toEqual(['payBy 2']);
});

it('a date that is gone before its time is struck out, and stays so in every later file', () => {
  const gone = given([standing({ id: ID })], first.after);
  expect(brief(gone)).toEqual(['payBy 1 gone']);
  expect(brief(given([], gone.after))).toEqual(['payBy 1 gone']);
});

it('a date that came back is given again with a higher number', () => {
  const gone = given([], first.after);
  expect(brief(given([unpaid(100)], gone.after))).toEqual(['payBy 2']);
});

it('a date that passed is neither given nor struck out, and is forgotten', () => {
  expect(given([unpaid(100)], first.after, later(101))).toEqual({ dates: [], after: [] });
});

it('what was put away is struck out like what is gone', () => {
  expect(brief(given([{ ...unpaid(100), archivedByUserAt: NOW.at }], first.after))).toEqual(['payBy 1 gone']);
});

it('a file of one order says nothing of the dates of others', () => {
  const other = standing({ id: OTHER, deadlines: [deadline('shipBy', 50)] });
  const file = datesToGive([other], first.after, (id) => id === OTHER, NOW);
  expect(brief(file)).toEqual(['shipBy 0']);
  expect(file.after.map(({ id }) => id)).toEqual([ID, OTHER]);
});

it('of two dates of one kind the one still ahead is given, whoever asks', () => {
  const stored = standing({
    id: ID,
    state: 'completed',
    deadlines: [deadline('disputeBy', -5), deadline('disputeBy', 100, { drives: false })],
  });
  expect(brief(given([stored]))).toEqual(['disputeBy 0']);
  expect(brief(given([stored], given([stored]).after))).toEqual(['disputeBy 0']);
});

it('two dates of one kind at one moment are given once', () => {
  const twin = standing({
    id: ID,
    state: 'completed',
    deadlines: [
      deadline('disputeBy', 100),
      deadline('disputeBy', 100, { drives: false, basis: 'rule', confidence: 'estimated' }),
    ],
  });
  expect(brief(given([twin]))).toEqual(['disputeBy 0']);
});

it('the guessed end of an unpaid order that nobody looked into is no date to give', () => {
  const guessed = standing({ id: ID, deadlines: [deadline('payBy', 100, { basis: 'rule' })] });
  expect(brief(given([{ ...guessed, look: 'notYet' }]))).toEqual([]);
  expect(brief(given([{ ...guessed, look: 'noTimer' }]))).toEqual(['payBy 0']);
});
