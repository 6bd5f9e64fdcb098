import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../shop/order';
import { CANCEL_FAMILY, deadlineOf, doAction, notification, sendRequest, told, visitDetail, visitList } from './looks';
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
    expect(order.options).toContain('askToCancel');
  });

  test('after a visit to the cancel page we ask whether it was sent', async () => {
    await sendRequest(stage, ids.accepted);
    const order = await told(stage, ids.accepted, 'notices', ({ notices }) => notices.includes('askedRequestSent'));
    expect(order.state).toBe('awaitingShipment');
  });

  test('once the shopper says so, the seller has 72 hours, and asking again is not offered', async () => {
    for (const id of [ids.accepted, ids.silent, ids.shipped]) await doAction(stage, id, 'mark:requestSent');
    for (const id of [ids.accepted, ids.silent, ids.shipped]) {
      const order = await told(stage, id, 'state', ({ state }) => state === 'cancelPending');
      expect(order.basis).toBe('you');
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
    expect(cancelOptions(order.options)).toEqual([]);
  });

  test('when the seller ships meanwhile, no way to cancel is left anywhere', async () => {
    await stage.setTime(hoursOn(3));
    stage.shop.act('ask', ids.shipped);
    stage.shop.act('ship', ids.shipped);
    await visitList(stage);
    const order = await told(stage, ids.shipped, 'state', ({ state }) => state === 'inTransit');
    expect(cancelOptions(order.options)).toEqual([]);
  });

  test('when the seller stays silent for 72 hours, we say to look', async () => {
    stage.shop.act('ask', ids.silent);
    await stage.drive.killBackground();
    await stage.setTime(hoursOn(80));
    expect(await notification(stage, `r/${ids.silent}/sellerAnswersBy/after`)).toContain(ids.silent);
    await visitDetail(stage, ids.silent);
    const order = await told(stage, ids.silent, 'state', ({ state }) => state === 'cancelled');
    expect(order.refund).toBe('open');
  });

  test('when the money is late, AliExpress and the bank are next, not the seller', async () => {
    await stage.setTime(hoursOn(60 * 24));
    expect(await notification(stage, 'r/')).toMatch(/^r\//);
    const order = await told(stage, ids.accepted, 'options', ({ options }) => options.includes('contactSupport'));
    expect(order.options).toContain('askBank');
    expect(cancelOptions(order.options)).toEqual([]);
  });
});
