import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../shop/order';
import {
  CANCEL_FAMILY,
  deadlineOf,
  doAction,
  notification,
  popup,
  readable,
  sendRequest,
  spoken,
  told,
  visitDetail,
  visitList,
} from './looks';
import { hoursOn, START, type Stage, setStage } from './stage';

const now = Date.parse(START);

/** An order paid two hours ago, with a week left to ship it. */
function placePaid({ shop }: Stage, title: string): string {
  return shop.place(
    { title, quantity: 1 },
    { phase: 'paid', placedAt: now - 3 * HOUR, paidAt: now - 2 * HOUR, shipBy: now + 7 * DAY },
  );
}

const cancelOptions = (options: readonly string[]) => options.filter((option) => CANCEL_FAMILY.includes(option));

describe('a request to cancel a paid order', () => {
  let stage: Stage;
  const ids = { accepted: '', silent: '', shipped: '', late: '' };
  beforeAll(async () => {
    stage = await setStage();
    stage.shop.setOrders([]);
    for (const name of ['accepted', 'silent', 'shipped'] as const) ids[name] = placePaid(stage, `Order ${name}`);
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  test('before it, asking is offered', async () => {
    await visitDetail(stage, ids.accepted);
    const order = await told(stage, ids.accepted, 'state', ({ state }) => state === 'awaitingShipment');
    expect(order.first).toBe('askToCancel');
    expect(order.firstSays).toContain('Open the order and press Cancel');
    expect(order.ifNothingSays).toBe('Not shipped yet. You can still ask to cancel.');
    expect(await popup(stage, 'nothing to do', () => true)).toMatchObject({ headline: 'nothing', needYou: [] });
  });

  test('after a visit to the cancel page we ask whether it was sent', async () => {
    await sendRequest(stage, ids.accepted);
    const order = await told(stage, ids.accepted, 'notices', ({ notices }) => notices.includes('askedRequestSent'));
    expect(order.state).toBe('awaitingShipment');
    const glance = await popup(stage, 'the question', ({ needYou }) => needYou.length > 0);
    expect(glance.headline).toBe('look');
    expect(glance.needYou).toEqual([ids.accepted]);
  });

  test('once the shopper says so, the seller has 72 hours, and asking again is not offered', async () => {
    for (const id of [ids.silent, ids.shipped]) stage.shop.act('ask', id);
    for (const id of [ids.accepted, ids.silent, ids.shipped]) await doAction(stage, id, 'mark:requestSent');
    for (const id of [ids.accepted, ids.silent, ids.shipped]) {
      const order = await told(stage, id, 'state', ({ state }) => state === 'cancelPending');
      expect(order.basis).toBe('you');
      expect(order.ifNothing).toBe('closesRefunded');
      expect(order.ifNothingSays).toMatch(/^Cancel requested\. Answer due by Thu 26 Nov\./);
      expect(order.first).toBe('lookAgain');
      expect(order.firstSays).toContain('The order may already be cancelled');
      expect(cancelOptions(order.options)).toEqual([]);
      expect(Date.parse(deadlineOf(order, 'sellerAnswersBy')?.latest ?? '')).toBeGreaterThanOrEqual(now + 72 * HOUR);
    }
  });

  test('when the seller accepts, the money is on its way and has a window', async () => {
    await stage.setTime(hoursOn(2));
    stage.shop.act('accept', ids.accepted);
    await visitDetail(stage, ids.accepted);
    const order = await told(stage, ids.accepted, 'state', ({ state }) => state === 'cancelled');
    expect(order.refund).toBe('open');
    expect(deadlineOf(order, 'refundBy')?.basis).toBe('rule');
    expect(order.first).toBe('waitForRefund');
    expect(order.ifNothingSays).toMatch(/^The refund should arrive by about Mon 21 Dec\./);
    expect(await popup(stage, 'nothing to do', () => true)).toMatchObject({ headline: 'nothing', needYou: [] });
    expect(cancelOptions(order.options)).toEqual([]);
  });

  test('when the seller ships meanwhile, no way to cancel is left anywhere', async () => {
    await stage.setTime(hoursOn(3));
    stage.shop.act('ship', ids.shipped);
    await visitList(stage);
    const order = await told(stage, ids.shipped, 'state', ({ state }) => state === 'inTransit');
    expect(cancelOptions(order.options)).toEqual([]);
    expect(order.options).toEqual(expect.arrayContaining(['dontConfirmReceipt', 'askProofOfPostage']));
    expect(order.first).toBe('lookAgain');
    expect(order.ifNothing).toBe('staysOpen');
    await visitDetail(stage, ids.shipped);
    const seen = await told(stage, ids.shipped, 'protection', ({ first }) => first === 'dontConfirmReceipt');
    expect(deadlineOf(seen, 'protectedUntil')?.basis).toBe('page');
    expect(cancelOptions(seen.options)).toEqual([]);
    expect(await stage.drive.notifications()).toEqual([]);
  });

  test('a day after a request without an answer, one reminder to follow up', async () => {
    await stage.setTime(hoursOn(25));
    const shown = await notification(stage, `r/${ids.silent}/sellerAnswersBy/`);
    expect(shown).toBe(`r/${ids.silent}/sellerAnswersBy/followUp`);
    expect(await spoken(stage, shown)).toMatch(
      readable(
        /^No answer yet: Order silent You can remind the seller once\. No answer by .*26 Nov usually closes the order/,
      ),
    );
    const order = await told(stage, ids.silent, 'the follow-up', ({ options }) => options.includes('followUp'));
    expect(order.first).toBe('waitForAnswer');
    expect(order.ifNothingSays).toMatch(/^Cancel requested\. Answer due by Thu 26 Nov\./);
  });

  test('when the seller stays silent for 72 hours, we say to look', async () => {
    await stage.drive.killBackground();
    await stage.setTime(hoursOn(80));
    expect(await notification(stage, `r/${ids.silent}/sellerAnswersBy/after`)).toContain(ids.silent);
    expect(await spoken(stage, `r/${ids.silent}/sellerAnswersBy/after`)).toMatch(
      readable(/^Should be closed: Order silent .*Open your orders to check\.$/),
    );
    const glance = await popup(stage, 'the silent seller', ({ needYou }) => needYou.includes(ids.silent));
    expect(glance.first[glance.needYou.indexOf(ids.silent)]).toBe('lookAgain');
    await visitDetail(stage, ids.silent);
    const order = await told(stage, ids.silent, 'state', ({ state }) => state === 'cancelled');
    expect(order.refund).toBe('open');
    expect(order.first).toBe('waitForRefund');
  });

  test('when the money is late, AliExpress and the bank are next, not the seller', async () => {
    await stage.setTime('2026-12-21T10:00:00.000Z');
    await visitList(stage);
    await stage.setTime('2026-12-22T09:00:00.000Z');
    const shown = `r/${ids.accepted}/refundBy/after`;
    expect(await notification(stage, shown)).toBe(shown);
    expect(await spoken(stage, shown)).toMatch(
      readable(/^Refund is late: Order accepted .*Check your statement, then ask AliExpress\.$/),
    );
    const glance = await popup(stage, 'the late money', ({ needYou }) => needYou.includes(ids.accepted));
    expect(glance.first[glance.needYou.indexOf(ids.accepted)]).toBe('contactSupport');
    const order = await told(stage, ids.accepted, 'options', ({ options }) => options.includes('contactSupport'));
    expect(order.ifNothingSays).toMatch(/^The refund is late\. Check your statement, then ask AliExpress\./);
    expect(order.options).toContain('askBank');
    expect(cancelOptions(order.options)).toEqual([]);
  });
});
