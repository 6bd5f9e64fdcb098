// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { routeOf } from '@/components/frame/route';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import { first, onScreen, settled } from '@/tests/on-screen';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { overviewOf } from '@/utils/domain/views/overview';
import { ListView } from './ListView';

const show = (standings: readonly Standing[], health = NO_HEALTH) =>
  onScreen(<ListView overview={overviewOf(standings, NOW, DEFAULT_PREFERENCES, health)} health={health} />);

const UNPAID = standing({ intent: 'willPay', deadlines: [deadline('payBy', 40)] });
const SECOND = standing({ id: orderId('8012345678901235'), intent: 'willPay', deadlines: [deadline('payBy', 60)] });
/** Its details were not read: the deed is to open it. */
const UNREAD = standing({ look: 'notYet', intent: 'willPay', deadlines: [deadline('payBy', 40)] });

describe('the list of orders', () => {
  it('answers first whether something is to be done', () => {
    const { root } = show([UNPAID, SECOND]);
    expect(first(root, 'h1[data-headline="needYou"]').dataset.count).toBe('2');
    expect(first(root, 'h1').textContent).toBe('Act on 2 orders by 25 Nov, 03:00');
  });

  it('says of each order when, what happens by itself, and what can be done first', () => {
    const { root } = show([UNPAID]);
    const article = first(root, 'article');
    expect(article.dataset).toMatchObject({
      state: 'awaitingPayment',
      needsYou: 'true',
      urgency: 'soon',
      intent: 'willPay',
    });
    expect(first(article, 'time[data-deadline="payBy"]').getAttribute('datetime')).toBe('2026-11-25T02:00:00.000Z');
    expect(first(article, '[data-if-nothing]').dataset.ifNothing).toBe('closesUnpaid');
    expect(first(article, 'li[data-first="true"]').dataset.option).toBe('payNow');
  });

  it('what closes in the reader’s favour comes first while nothing else calls, and after what can be cancelled then', () => {
    const safe = standing({ look: 'read', deadlines: [deadline('payBy', 40)] });
    const paid = standing({ id: orderId('8012345678901236'), state: 'awaitingShipment' });
    const order = (...standings: readonly Standing[]) =>
      [...show(standings).root.querySelectorAll<HTMLElement>('article')].map(({ dataset }) => dataset.orderId);
    expect(order(safe, paid)).toEqual([safe.id, paid.id]);
    expect(order(safe, paid, SECOND)).toEqual([SECOND.id, paid.id, safe.id]);
  });

  it.each([
    ['unreadablePage', ['ui_try_reload', 'ui_try_details']],
    ['signedOut', ['ui_try_signIn', 'ui_try_open']],
    ['captcha', ['ui_try_puzzle', 'ui_try_open']],
  ] as const)(
    'in trouble (%s) says what to try first, step by step, and still shows what is known',
    (trouble, steps) => {
      const { root } = show([UNPAID], { ...NO_HEALTH, trouble });
      const listed = [...root.querySelectorAll<HTMLElement>(`.notice:has([data-notice="${trouble}"]) ol > li`)];
      expect(listed.map(({ dataset }) => dataset.step)).toEqual(steps);
      expect(root.querySelector('article')).not.toBeNull();
    },
  );

  it('says to reload open tabs after an update, to those who may have one', () => {
    const read = { page: 'list', design: 'today', orders: 1, missing: [], drift: {}, unknownWords: [] } as const;
    const shown = (hoursAgo: number) => {
      const health = { ...NO_HEALTH, pages: [{ ...read, at: later(-hoursAgo).at }] };
      const overview = overviewOf([UNPAID], NOW, DEFAULT_PREFERENCES, health);
      return onScreen(<ListView overview={overview} health={health} isUpdated />).root;
    };
    expect(shown(2).querySelector('[data-notice="reloadTab"]')).not.toBeNull();
    expect(shown(30).querySelector('[data-notice="reloadTab"]')).toBeNull();
    expect(show([UNPAID]).root.querySelector('[data-notice="reloadTab"]')).toBeNull();
  });

  it('names no day of an unpaid order whose details were not read', () => {
    const byRule = deadline('payBy', 400, { basis: 'rule', confidence: 'estimated' });
    const { root } = show([standing({ look: 'notYet', deadlines: [byRule] })]);
    expect(first(root, 'time[data-deadline="payBy"]').dataset.shown).toBe('false');
    expect(first(root, 'article').textContent).not.toMatch(/Dec|in \d+ days/);
    const looked = show([standing({ look: 'noTimer', deadlines: [byRule] })]).root;
    expect(first(looked, 'time[data-deadline="payBy"]').dataset.shown).toBeUndefined();
  });

  it('names orders of one checkout to each other, while they can be cancelled', () => {
    const one: Standing = { ...UNREAD, id: orderId('8210000000011111') };
    const two: Standing = { ...UNREAD, id: orderId('8210000000031111') };
    const { root } = show([one, two]);
    expect(root.querySelectorAll('[data-together]')).toHaveLength(2);
    const shipped: Standing = { ...two, state: 'inTransit', traits: ['deliveredSaid'] };
    expect(show([one, shipped]).root.querySelectorAll('[data-together]')).toHaveLength(1);
    expect(show([one]).root.querySelector('[data-together]')).toBeNull();
  });

  it('has one filled button, however many orders need you', () => {
    expect(show([UNREAD, { ...UNREAD, id: SECOND.id }]).root.querySelectorAll('.filled')).toHaveLength(1);
    expect(show([UNPAID, UNREAD]).root.querySelectorAll('.filled')).toHaveLength(1);
  });

  it('has no button of ours that says Cancel', () => {
    const states = ['awaitingPayment', 'awaitingShipment', 'cancelPending', 'verifyingPayment'] as const;
    for (const state of states) {
      const { root } = show([standing({ state, questions: ['state'], deadlines: [undated('payBy')] })]);
      for (const button of root.querySelectorAll('button')) expect(button.textContent).not.toMatch(/cancel/i);
    }
  });

  it('shows a hostile title as the text it is', () => {
    const { root } = show([standing({ title: '<img src=x onerror=alert(1)>', deadlines: [deadline('payBy', 40)] })]);
    expect(root.querySelector('img')).toBeNull();
    expect(first(root, 'article').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('notes the choice and offers the way back', async () => {
    const { root, told } = show([{ ...UNPAID, intent: 'undecided' }]);
    first(root, 'button[data-action="intent:letLapse"]').click();
    await settled();
    expect(told).toEqual([{ name: 'change', what: { kind: 'intentChosen', id: UNPAID.id, intent: 'letLapse' } }]);
  });

  it('an order that can still be cancelled has the deed in its row, and the way to what to write', () => {
    const { root } = show([standing({ state: 'awaitingShipment', deadlines: [undated('shipBy')] })]);
    const row = first(root, '[data-group="cancellable"] article');
    expect(first<HTMLAnchorElement>(row, '[data-first="true"] a[data-link="order"]').href).toContain('/order/detail');
    expect(routeOf(new URL(first<HTMLAnchorElement>(row, 'a[data-action="write"]').href).hash)).toEqual({
      view: 'order',
      id: UNPAID.id,
      part: 'message',
    });
  });

  it('says first how much money is on its way, and leads to it', () => {
    const refund = { state: 'cancelled', refund: 'open', total: { currency: 'USD', minor: 1111 } } as const;
    const { root } = show([standing({ ...refund, deadlines: [undated('refundBy')] })]);
    const link = first<HTMLAnchorElement>(root, '.answer a[data-action="money"]');
    expect(link.textContent).toContain('11.11');
    expect(routeOf(new URL(link.href).hash)).toEqual({ view: 'order', id: UNPAID.id });
  });

  it('an order without a date says so, and gives no instant', () => {
    const { root } = show([standing({ questions: ['state'], deadlines: [undated('shipBy')] })]);
    expect(first(root, 'span[data-deadline="shipBy"]').dataset.confidence).toBe('unknown');
    expect(root.querySelector('time[data-deadline]')).toBeNull();
  });
});

describe('when there is nothing to list', () => {
  it('says how to begin', () => {
    const { root } = show([]);
    expect(first(root, 'h1').dataset.headline).toBe('empty');
    expect(first(root, '[data-notice="empty"]').textContent).toContain('Reload that tab');
    expect(first<HTMLAnchorElement>(root, 'a[data-link="list"]').href).toContain('/p/order/index.html');
  });

  it.each(['signedOut', 'captcha', 'unreadablePage'] as const)('says %s in its own words', (trouble) => {
    const { root } = show([], { ...NO_HEALTH, trouble });
    expect(first(root, 'h1').dataset.headline).toBe('trouble');
    expect(first(root, `[data-notice="${trouble}"]`).textContent).not.toContain('notice_');
  });

  it('says of when the known orders are, also where one of them must be acted on', () => {
    const { root } = show([UNPAID], { ...NO_HEALTH, trouble: 'unreadablePage' });
    expect(first(root, 'h1').dataset.headline).toBe('needYou');
    expect(first(root, '.answer p').textContent).toContain('as of');
    expect(show([UNPAID]).root.querySelector('.answer p')).toBeNull();
  });

  it('says that the clock, the room or the permission is wrong', () => {
    const wrong = {
      clockLooksWrong: true,
      storageFull: true,
      permissionMissing: true,
      notificationsOff: true,
      recordsSetAside: 1,
    };
    const { root } = show([UNPAID], { ...NO_HEALTH, ...wrong });
    const notices = [...root.querySelectorAll<HTMLElement>('[data-notice]')].map(({ dataset }) => dataset.notice);
    expect(notices).toEqual([
      'permissionMissing',
      'storageFull',
      'clockLooksWrong',
      'recordSetAside',
      'notificationsOff',
    ]);
  });
});
