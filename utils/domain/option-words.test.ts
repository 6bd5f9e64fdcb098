import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { deadline, NOW, standing } from '@/tests/fixtures/standings';
import { add, hours, toIso } from './instant';
import { OPTION_KEYS, type OptionKey } from './options';
import { optionsFor } from './options-for';
import { phrase } from './phrase';
import { DEFAULT_PREFERENCES } from './preferences';
import type { Standing } from './standing';

const SHIP_BY = deadline('shipBy', 100);

describe('what an option brings', () => {
  const option = (key: OptionKey, change: Partial<Standing>) =>
    optionsFor(standing(change), NOW, DEFAULT_PREFERENCES).find((each) => each.key === key);
  const iso = (key: OptionKey, change: Partial<Standing>) =>
    option(key, change)?.projections.map(({ kind, moment }) => [kind, toIso(moment.earliest), toIso(moment.latest)]);

  it('asked on Mon 23 Nov: answer by Thu 26 Nov, money between 26 Nov and the end of 24 Dec', () => {
    expect(iso('askToCancel', { state: 'awaitingShipment' })).toEqual([
      ['answerBy', '2026-11-23T10:00:00.000Z', '2026-11-26T10:00:00.000Z'],
      ['moneyBack', '2026-11-25T23:00:00.000Z', '2026-12-24T23:00:00.000Z'],
    ]);
  });

  it('waiting for a ship-by time brings the money after that time, and nothing without one', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', deadlines: [SHIP_BY] };
    expect(iso('waitForShipBy', change)).toEqual([
      ['answerBy', '2026-11-27T14:00:00.000Z', '2026-11-27T14:00:00.000Z'],
      ['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-25T23:00:00.000Z'],
    ]);
    expect(iso('waitForShipBy', { state: 'awaitingShipment' })).toEqual([]);
    expect(option('waitForShipBy', { state: 'awaitingShipment' })?.action).toBe('set:deadline:shipBy');
  });

  it('an unpaid order closes at once or at its time, and no money is promised', () => {
    const change: Partial<Standing> = { deadlines: [deadline('payBy', 48)] };
    expect(iso('letLapse', change)).toEqual([['answerBy', '2026-11-25T10:00:00.000Z', '2026-11-25T10:00:00.000Z']]);
    expect(iso('cancelNow', change)).toEqual([['answerBy', '2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z']]);
    expect(iso('letLapse', {})).toEqual([]);
    expect(option('letLapse', change)?.projections.map((one) => english.say(one.phrase))).toEqual([
      'Closed: Wed 25 Nov, 11:00 CET',
    ]);
  });

  it('by Western Union the money needs 7 to 10 business days', () => {
    const money = iso('askToCancel', { state: 'awaitingShipment', paymentMethod: 'westernUnion' })?.[1];
    expect(money).toEqual(['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-10T23:00:00.000Z']);
  });

  it('where nothing was charged no money is promised', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', traits: ['nothingCharged'] };
    expect(iso('askToCancel', change)?.map(([kind]) => kind)).toEqual(['answerBy']);
    expect(option('askToCancel', change)?.comesBack?.key).toBe('option_comesBack_nothing');
  });

  it.each<[string, OptionKey, Partial<Standing>, string | undefined]>([
    ['a fresh reading needs no caution', 'askToCancel', { state: 'awaitingShipment' }, undefined],
    [
      'after a refusal it is tried once',
      'askToCancel',
      { state: 'awaitingShipment', traits: ['requestFailed'] },
      'Asking again is not documented. Try once.',
    ],
    [
      'an old reading may be out of date',
      'askToCancel',
      { state: 'awaitingShipment', seenAt: add(NOW.at, hours(-30)) },
      'If the page still offers it: I last looked on Sun 22 Nov.',
    ],
    [
      'a translated word may be wrong',
      'cancelNow',
      { stateBasis: 'translated', stateText: 'Te betalen' },
      'If the page offers it: I read “Te betalen” without being sure.',
    ],
  ])('%s', (_title, key, change, caution) => {
    const said = option(key, change)?.caution;
    expect(said && english.say(said)).toBe(caution);
  });

  it('names are short enough for every language to follow, and none is a button that says Cancel', () => {
    const titles = OPTION_KEYS.map((key) => english.say(phrase(`option_${key}_title`)));
    expect(titles.filter((title) => title.length > 24 || /cancel/i.test(title))).toEqual([]);
  });

  it('left to close: the option takes that back', () => {
    expect(option('letLapse', { intent: 'letLapse' })?.action).toBe('intent:undecided');
    expect(option('letLapse', {})?.action).toBe('intent:letLapse');
  });
});
