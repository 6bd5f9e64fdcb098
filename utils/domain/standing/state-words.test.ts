import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { mark, order, type PageExample, page } from '@/tests/kit/orders';
import { EU_MEMBERS, withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { RULE_KEYS, ruleOf } from '@/utils/domain/knowledge/rules';
import { DEADLINE_KINDS, ORDER_STATES, type StatusMeaning } from '@/utils/domain/order/kinds';
import { EXPLAINED, isExplained, isFurther } from '@/utils/domain/order/lifecycle';
import type { Order } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { parseInstant } from '@/utils/domain/time/calendar';
import { UTC } from '@/utils/domain/time/instant';
import type { Phrase } from '@/utils/domain/words/phrase';
import { makeWords } from '@/utils/domain/words/words';
import { basisOf, deadlineName, notesOf } from './deadline-words';
import { standingOf } from './derive-standing';
import { stateName, whereItStands } from './state-words';

const NOON = '2026-11-23T12:00:00Z';
const texts = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
const words = makeWords({ language: 'en', messages: texts, zone: UTC, now: parseInstant(NOON) ?? (0 as never) });
const say = (phrase: Phrase): string => words.say(phrase);
const standing = (example: Order) => standingOf(example, DEFAULT_PREFERENCES);
const read = (meaning: StatusMeaning | undefined, example: PageExample = {}) =>
  say(whereItStands(standing(order([page(NOON, meaning, example)]))));

describe('where an order stands, in words', () => {
  it.each([
    ['read on the page', read('awaitingPayment'), 'Not paid yet.'],
    [
      'read by a translated phrase',
      read('awaitingPayment', { basis: 'translated', printed: { status: 'Te betalen' } }),
      'The words “Te betalen” were read as: To pay.',
    ],
    [
      'read from the tab, with words',
      read('awaitingPayment', { basis: 'tab', printed: { status: 'Da pagare' } }),
      'The words “Da pagare” were read as: To pay.',
    ],
    [
      'read from the tab alone',
      read('awaitingPayment', { basis: 'tab', printed: { status: '' } }),
      'The order stands under one of the site’s own tabs, so it was read as: To pay.',
    ],
    [
      'not recognised',
      read(undefined, { printed: { status: 'Zzz' } }),
      'The words “Zzz” are not known. Nothing is guessed.',
    ],
    [
      'said by the buyer',
      say(whereItStands(standing(order([page(NOON, 'awaitingPayment')], [mark(NOON, { kind: 'iPaid' })])))),
      'You said you paid. AliExpress does not show it yet.',
    ],
    ['a pre-sale', read('preSale'), 'A pre-sale or group order. No rule is known for it; a deposit may be lost.'],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });

  it('has a sentence for every state and every way to know it', () => {
    for (const state of ORDER_STATES) {
      for (const stateBasis of ['page', 'you', 'translated', 'tab', 'inferred', 'unknown'] as const) {
        const sentence = say(whereItStands({ ...standing(order([page(NOON, 'inTransit')])), state, stateBasis }));
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/state_|\{|!/);
      }
      expect(say(stateName(state)).length).toBeLessThanOrEqual(24);
    }
  });
});

describe('where a date comes from, in words', () => {
  it('names every deadline in at most 24 characters', () => {
    for (const kind of DEADLINE_KINDS) {
      expect(say(deadlineName(kind))).toMatch(/^[A-Z].{3,23}$/);
      expect(say(basisOf({ kind, basis: 'rule', confidence: 'unknown', drives: false }))).toMatch(/^[A-Z].*\.$/);
    }
  });
  const payBy = (payWindowDays: number) => {
    const example = order([page(NOON, 'awaitingPayment', { placed: '2026-10-20' })]);
    const [deadline] = standingOf(example, { ...DEFAULT_PREFERENCES, payWindowDays }).deadlines;
    return deadline ? say(basisOf(deadline)) : '';
  };
  it('never says 20 days without saying that it can be one', () => {
    expect(payBy(20)).toBe('The usual 20 days. AliExpress’s timer was not read; the time can be as short as one day.');
  });
  it('says your own number, also across a clock change', () => {
    expect(payBy(7)).toContain('Your own setting: 7 days.');
    expect(payBy(1)).toContain('Your own setting: 1 day.');
  });
  it('says the other rule for a seller’s answer beside the first', () => {
    const asked = standing(order([page(NOON, 'awaitingShipment')], [mark(NOON, { kind: 'requestSent' })]));
    const answer = asked.deadlines.find(({ kind }) => kind === 'sellerAnswersBy');
    expect(answer && notesOf(answer, asked).map(say)).toEqual(['Other sources, one of 2026, say 48 hours.']);
  });
  it('says on aliexpress.ru whose rules these are', () => {
    const russian = standing(
      order([
        page(NOON, 'awaitingPayment', { placed: '2026-11-23', printed: { design: 'ru', host: 'aliexpress.ru' } }),
      ]),
    );
    const [deadline] = russian.deadlines;
    expect(deadline && notesOf(deadline, russian).map(say)).toEqual([
      'These are the rules of aliexpress.com. aliexpress.ru may differ.',
    ]);
  });
});

describe('rules', () => {
  it.each(RULE_KEYS)('%s has a source, a month, and a sentence', (key) => {
    const rule = ruleOf(key);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(texts[rule.basis]).toMatch(/\.$/);
  });
  it('of countries are only the sourced ones', () => {
    expect(EU_MEMBERS).toHaveLength(27);
    expect(withdrawalRuleOf('de')).toBe('withdrawalEu');
    expect([withdrawalRuleOf('TR'), withdrawalRuleOf('KR')]).toEqual(['withdrawalTurkey', 'withdrawalKorea']);
    expect(['US', 'AU', 'CN', 'CH', 'constructor', '', undefined].map(withdrawalRuleOf)).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('the life of an order', () => {
  it('goes forward, except where a row of the table explains otherwise', () => {
    const backward = ORDER_STATES.flatMap((from) =>
      EXPLAINED[from]
        .filter((to) => from !== 'frozen' && from !== 'unknown' && !isFurther(to, from))
        .map((to) => `${from} → ${to}`),
    );
    expect(backward).toEqual([
      'verifyingPayment → awaitingPayment',
      'cancelPending → awaitingShipment',
      'disputed → inTransit',
      'completed → disputed',
    ]);
  });
  it('changes only as the shop explains', () => {
    const explained = Object.fromEntries(
      ORDER_STATES.filter((from) => from !== 'frozen' && from !== 'unknown').map((from) => [
        from,
        EXPLAINED[from].join(' '),
      ]),
    );
    expect(explained).toEqual({
      awaitingPayment: 'verifyingPayment awaitingShipment cancelled',
      verifyingPayment: 'awaitingPayment awaitingShipment cancelled refundProcessing',
      awaitingShipment: 'cancelPending partlyShipped inTransit refundProcessing cancelled frozen',
      cancelPending: 'awaitingShipment partlyShipped inTransit refundProcessing cancelled frozen',
      partlyShipped: 'inTransit disputed',
      inTransit: 'disputed completed cancelled frozen',
      disputed: 'refundProcessing cancelled completed inTransit',
      refundProcessing: 'cancelled completed',
      cancelled: 'archived',
      completed: 'disputed archived',
      archived: '',
    });
    expect(ORDER_STATES.every((to) => isExplained('frozen', to))).toBe(true);
  });
  it('knows no way back from cancelled but the archive', () => {
    expect(ORDER_STATES.filter((to) => isExplained('cancelled', to))).toEqual(['cancelled', 'archived', 'unknown']);
  });
});
