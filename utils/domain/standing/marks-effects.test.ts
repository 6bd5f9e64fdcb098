import { describe, expect, it } from 'vitest';
import { mark, order, type PageExample, page } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import type { DeadlineKind, OrderState, StatusMeaning } from '@/utils/domain/order/kinds';
import type { Mark } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { standingOf } from './derive-standing';
import type { Standing, Trait } from './standing';

const NOON = '2026-11-23T12:00:00Z';
const EVENING = '2026-11-23T18:00:00Z';
const IN_GERMANY = { ...DEFAULT_PREFERENCES, country: 'DE' };
const of = (meaning: StatusMeaning, marks: readonly Mark[], example: PageExample = {}): Standing =>
  standingOf(order([page(NOON, meaning, { placed: '2026-11-20', ...example })], marks), IN_GERMANY);
const kindsOf = ({ deadlines }: Standing): readonly DeadlineKind[] => deadlines.map(({ kind }) => kind);
const told = (example: Parameters<typeof mark>[1], when = EVENING): Mark => mark(when, example);

describe('what the user tells', () => {
  it('"I received it" starts the legal time and ends the wait for the parcel', () => {
    const before = of('inTransit', []);
    expect(kindsOf(before)).toContain('protectedUntil');
    expect(before.deadlines.find(({ kind }) => kind === 'withdrawBy')).toMatchObject({ confidence: 'unknown' });
    const after = of('inTransit', [told({ kind: 'received' })]);
    expect(kindsOf(after)).not.toContain('protectedUntil');
    expect(after.deadlines.find(({ kind }) => kind === 'withdrawBy')).toMatchObject({ confidence: 'estimated' });
    expect(kindsOf(after)).toContain('returnBy');
    expect(after.traits).toContain('received');
  });
  it('"I did not get it" later takes it back, and the other way round', () => {
    const received = told({ kind: 'received' });
    const missing = told({ kind: 'notReceived' }, '2026-11-23T19:00:00Z');
    expect(of('completed', [received, missing]).traits).toContain('notReceived');
    expect(of('completed', [received, missing]).traits).not.toContain('received');
    const came = told({ kind: 'received' }, '2026-11-23T20:00:00Z');
    expect(of('completed', [missing, came]).traits).not.toContain('notReceived');
  });
  it('"It is fine" ends every reminder of a return or a dispute, until something is wrong after all', () => {
    const received = told({ kind: 'received' });
    const fine = told({ kind: 'fine' }, '2026-11-23T19:00:00Z');
    const wrong = told({ kind: 'cameBut', fault: 'wrongOrDamaged' }, '2026-11-23T20:00:00Z');
    const now = { at: at('2026-11-23T21:00:00Z'), zone: BERLIN };
    const reminded = (marks: readonly Mark[]): readonly string[] => [
      ...new Set(rungsOf(of('inTransit', marks), IN_GERMANY, now).map(({ kind }) => kind)),
    ];
    const after = ['withdrawBy'];
    expect(reminded([received])).toEqual(expect.arrayContaining(after));
    expect(reminded([received, fine]).filter((kind) => after.includes(kind))).toEqual([]);
    expect(reminded([received, fine, wrong])).toEqual(expect.arrayContaining(after));
    expect(of('inTransit', [received, { ...fine, undoneAt: at(NOON) }]).traits).not.toContain('fine');
  });
  it('"It came, but" says what is wrong', () => {
    const found = of('inTransit', [told({ kind: 'cameBut', fault: 'wrongOrDamaged' })]);
    expect(found).toMatchObject({ state: 'inTransit', fault: 'wrongOrDamaged' });
    expect(kindsOf(found)).toContain('returnBy');
  });
  it('a return that was agreed runs in whatever state the order is', () => {
    const agreed = told({ kind: 'returnAgreed' });
    expect(kindsOf(of('completed', [agreed]))).toContain('sendBackBy');
    expect(kindsOf(of('refundProcessing', [agreed]))).toContain('sendBackBy');
  });
  it('a return that was agreed ends with the dispute that is lost after it, and with no other', () => {
    const agreed = told({ kind: 'returnAgreed' }, '2026-11-23T17:00:00Z');
    const isAgreed = (...marks: Parameters<typeof of>[1]) => {
      const { traits, deadlines } = of('completed', marks);
      return [traits.includes('returnAgreed'), deadlines.some(({ kind }) => kind === 'sendBackBy')];
    };
    const closed = (outcome: 'lost' | 'withdrawn', when = '2026-11-23T20:00:00Z') =>
      told({ kind: 'disputeClosed', outcome }, when);
    expect(isAgreed(agreed, closed('lost'))).toEqual([false, false]);
    expect(isAgreed(agreed, closed('withdrawn'))).toEqual([true, true]);
    expect(isAgreed(closed('lost', '2026-11-23T16:30:00Z'), agreed)).toEqual([true, true]);
  });
  it.each([
    ['won', 'inTransit', 'refundProcessing', 'you'],
    ['won', 'completed', 'refundProcessing', 'you'],
    ['lost', 'inTransit', 'inTransit', 'page'],
    ['withdrawn', 'completed', 'completed', 'page'],
  ] as const)('a dispute %s on an order %s is %s, by %s', (outcome, shown, state, stateBasis) => {
    const opened = told({ kind: 'disputeOpened' });
    const closed = told({ kind: 'disputeClosed', outcome }, '2026-11-23T20:00:00Z');
    const found = of(shown, [opened, closed]);
    expect(found).toMatchObject({ state, stateBasis, outcome });
    expect(found.traits).toContain('disputeSeen');
  });
  it('a dispute that was won ends with the page that says more', () => {
    const closed = told({ kind: 'disputeClosed', outcome: 'won' });
    const later = page('2026-11-25T12:00:00Z', 'cancelled');
    expect(standingOf(order([page(NOON, 'disputed'), later], [closed]), IN_GERMANY).state).toBe('cancelled');
  });
  it('a new dispute is no longer the one that was lost', () => {
    const lost = told({ kind: 'disputeClosed', outcome: 'lost' });
    const again = told({ kind: 'disputeOpened' }, '2026-11-23T20:00:00Z');
    const found = of('completed', [lost, again]);
    expect(found.state).toBe('disputed');
    expect(found.outcome).toBeUndefined();
  });
  it('a lost dispute has no more day for another', () => {
    expect(kindsOf(of('completed', [told({ kind: 'disputeClosed', outcome: 'lost' })]))).not.toContain('disputeBy');
    const missing = told({ kind: 'notReceived' }, '2026-11-23T17:00:00Z');
    const lost = told({ kind: 'disputeClosed', outcome: 'lost' });
    expect(kindsOf(of('completed', [missing]))).toContain('claimBy');
    expect(kindsOf(of('completed', [missing, lost]))).not.toContain('claimBy');
    expect(kindsOf(of('inTransit', [lost]))).not.toContain('protectedUntil');
  });
  it('"Too late, says the site" stands, and a Cancel button seen later only asks', () => {
    const late = told({ kind: 'tooLateToCancel' });
    const button = page('2026-11-24T12:00:00Z', 'awaitingShipment', { buttons: ['cancel'] });
    const found = standingOf(order([page(NOON, 'awaitingShipment'), button], [late]), IN_GERMANY);
    expect(found.traits).toContain('tooLateToCancel');
    expect(found.notices).toContain('askedTooLate');
    expect(found.tooLateAt).toBe(at(EVENING));
    expect(of('awaitingShipment', [late], { buttons: ['cancel'] }).notices).not.toContain('askedTooLate');
    expect(of('awaitingShipment', [{ ...late, undoneAt: at('2026-11-24T12:00:00Z') }]).traits).not.toContain(
      'tooLateToCancel',
    );
  });
  it('"I am asked to cancel" changes no state', () => {
    const found = of('awaitingShipment', [told({ kind: 'sellerWantsCancel' })]);
    expect(found).toMatchObject({ state: 'awaitingShipment', stateBasis: 'page' });
    expect(found.traits).toContain('sellerWantsCancel');
  });
  it('"No money was taken" ends "I paid" and every refund', () => {
    const paid = told({ kind: 'iPaid', method: 'card' });
    const none = told({ kind: 'noMoneyTaken' }, '2026-11-23T20:00:00Z');
    expect(of('awaitingPayment', [paid])).toMatchObject({ state: 'verifyingPayment', stateBasis: 'you' });
    const found = of('awaitingPayment', [paid, none]);
    expect(found.state).toBe('awaitingPayment');
    expect(found.traits).not.toContain('saidPaid');
    expect(of('cancelled', [paid]).refund).toBe('open');
    expect(of('cancelled', [paid, none]).refund).toBe('none');
  });
  it('the reason of a request is the order’s, until another one is chosen', () => {
    const asked = told({ kind: 'requestSent', reason: 'out_of_stock' });
    const pages = [page(NOON, 'awaitingShipment')];
    const reasonOf = (more: Parameters<typeof order>[2]) => standingOf(order(pages, [asked], more), IN_GERMANY).reason;
    expect(reasonOf({})).toBe('out_of_stock');
    expect(reasonOf({ reason: 'duplicate', chosenAt: { reason: at(NOON) } })).toBe('out_of_stock');
    expect(reasonOf({ reason: 'duplicate', chosenAt: { reason: at('2026-11-24T12:00:00Z') } })).toBe('duplicate');
    expect(reasonOf({ chosenAt: { reason: at('2026-11-24T12:00:00Z') } })).toBeUndefined();
  });
});

describe('what only words say', () => {
  const cases: readonly [StatusMeaning, OrderState, Trait][] = [
    ['delivered', 'inTransit', 'deliveredSaid'],
    ['pickUp', 'inTransit', 'pickUp'],
    ['shipmentCancelled', 'unknown', 'shipmentCancelled'],
    ['preSale', 'unknown', 'preSale'],
    ['groupBuy', 'unknown', 'groupBuy'],
    ['toShipOrShipped', 'unknown', 'ambiguous'],
  ];
  it.each(cases)('%s is %s, with a word of its own', (meaning, state, trait) => {
    const found = of(meaning, []);
    expect(found.state).toBe(state);
    expect(found.traits).toContain(trait);
  });
  it.each([
    ['preSale', []],
    ['groupBuy', []],
    ['shipmentCancelled', ['state']],
    ['toShipOrShipped', ['state']],
  ] as const)('%s asks %j', (meaning, questions) => {
    expect(of(meaning, []).questions).toEqual(questions);
  });
  it('a word of the user’s settles it', () => {
    const found = of('toShipOrShipped', [told({ kind: 'stateSet', state: 'inTransit' })]);
    expect(found.state).toBe('inTransit');
    expect(found.traits).not.toContain('ambiguous');
  });
});

describe('a line that says that money was refunded', () => {
  const line = (placed: string) => [{ ...page(NOON, 'inTransit', { placed }), saysRefunded: true } as const];
  it('opens the question whether it arrived, until that is answered', () => {
    const found = standingOf(order(line('2026-11-01')), IN_GERMANY);
    expect(found).toMatchObject({ refund: 'open', questions: ['refundArrived'] });
    expect(found.traits).toContain('refundSeen');
    const back = standingOf(order(line('2026-11-01'), [told({ kind: 'moneyBack' })]), IN_GERMANY);
    expect(back).toMatchObject({ refund: 'closed', questions: [] });
  });
  it('is nothing to ask about on an order of years ago', () => {
    expect(standingOf(order(line('2024-11-01')), IN_GERMANY)).toMatchObject({ refund: 'none', questions: [] });
  });
});

describe('a closed order', () => {
  const list = { printed: { page: 'list' } } as const;
  it.each([
    ['first seen closed in a list', of('cancelled', [], list), true],
    ['its details read', of('cancelled', []), false],
    ['no money taken, by the user’s word', of('cancelled', [told({ kind: 'noMoneyTaken' })], list), false],
    ['paid, by the user’s word', of('cancelled', [told({ kind: 'iPaid' })], list), false],
  ])('%s: is it known whether it was paid?', (_title, found, isUnknown) => {
    expect(found.traits.includes('paymentUnknown')).toBe(isUnknown);
  });
});
