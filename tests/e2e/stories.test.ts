/** Stories of shoppers with money at stake, from the site's pages to what we say, told by marks alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR, type ShopOrder } from '../shop/order';
import { CANCEL_FAMILY, deadlineOf, doAction, notification, popup, told, visitDetail, visitList } from './looks';
import { hoursOn, START, type Stage, setStage } from './stage';

const now = Date.parse(START);
const PAID: Partial<ShopOrder> = {
  phase: 'paid',
  placedAt: now - 3 * HOUR,
  paidAt: now - 2 * HOUR,
  shipBy: now + 40 * DAY,
};
const SHIPPED: Partial<ShopOrder> = {
  ...PAID,
  phase: 'shipped',
  placedAt: now - 12 * DAY,
  paidAt: now - 12 * DAY,
  shippedAt: now - 11 * DAY,
  protectedUntil: now + 6 * DAY,
};
const daysOn = (days: number): string => hoursOn(24 * days);

let stage: Stage;
const place = (title: string, more: Partial<ShopOrder> = {}): string => stage.shop.place({ title, quantity: 1 }, more);

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.strike());

/** Begins with these orders alone, seen in the list. */
async function begin(...orders: readonly (() => string)[]): Promise<readonly string[]> {
  await stage.startAnew();
  stage.shop.setOrders([]);
  const ids = orders.map((put) => put());
  await visitList(stage);
  return ids;
}

const idOf = (ids: readonly string[], place = 0): string => {
  const id = ids[place];
  if (id === undefined) throw new Error('no such order');
  return id;
};

describe('two things ordered together, unpaid', () => {
  test('no day is named before the details were read; then the usual one is', async () => {
    const ids = await begin(
      () => place('LED strip', { placedAt: now - HOUR }),
      () => place('Lamp', { placedAt: now - HOUR }),
    );
    const id = idOf(ids);
    const before = await told(stage, id, 'the list', ({ state }) => state === 'awaitingPayment');
    expect(before).toMatchObject({ look: 'notYet', need: 'look', first: 'lookAgain', isTogether: true });
    expect(before.unnamed).toEqual(['payBy']);
    await visitDetail(stage, id);
    const after = await told(stage, id, 'the details', ({ look }) => look === 'noTimer');
    expect(after).toMatchObject({ need: 'none', first: 'letLapse', unnamed: [], isTogether: true });
  });
});

describe('paid, says the shopper; unpaid, says the page; then closed', () => {
  test('nothing is paid twice, and the money is asked for', async () => {
    const id = idOf(await begin(() => place('Kettle', { placedAt: now - HOUR, payBy: now + 5 * DAY })));
    await visitDetail(stage, id);
    await doAction(stage, id, 'mark:iPaid');
    const said = await told(stage, id, 'the check', ({ state }) => state === 'verifyingPayment');
    expect(said).toMatchObject({ basis: 'you', first: 'dontPayTwice', messages: [] });
    await stage.setTime(daysOn(4));
    await visitDetail(stage, id);
    const unpaid = await told(stage, id, 'unpaid again', ({ state }) => state === 'awaitingPayment');
    expect(unpaid).toMatchObject({ need: 'must', first: 'dontPayTwice', messages: [], ifNothing: 'maybeRefunded' });
    expect(unpaid.notices).toContain('paidButUnpaid');
    await stage.setTime(daysOn(6));
    await visitDetail(stage, id);
    const closed = await told(stage, id, 'closed', ({ state }) => state === 'cancelled');
    expect(closed).toMatchObject({ need: 'look', first: 'contactSupport', messages: ['M21'] });
    expect(closed.options).not.toContain('removeFromList');
  });
});

describe('the seller wants the shopper to cancel', () => {
  test('the time is let run out, and the message declines', async () => {
    const id = idOf(await begin(() => place('Jacket', PAID)));
    await visitDetail(stage, id);
    await doAction(stage, id, 'mark:sellerWantsCancel');
    const wanted = await told(stage, id, 'the wish', ({ first }) => first === 'waitForShipBy');
    expect(wanted).toMatchObject({ state: 'awaitingShipment', messages: ['M16'], ifNothing: 'shipsOrCloses' });
  });
});

describe('too late to cancel, says the site', () => {
  test('no cancel and no message is left, and a Cancel button only asks', async () => {
    const id = idOf(await begin(() => place('Boots', PAID)));
    await visitDetail(stage, id);
    await doAction(stage, id, 'mark:tooLateToCancel');
    const late = await told(stage, id, 'the refusal', ({ first }) => first === 'waitForShipBy');
    expect(late.options.filter((option) => CANCEL_FAMILY.includes(option))).toEqual([]);
    expect(late.options).toContain('refuseOrReturn');
    expect(late.messages).toEqual([]);
    await stage.setTime(hoursOn(2));
    await visitDetail(stage, id);
    const asked = await told(stage, id, 'the question', ({ notices }) => notices.includes('askedTooLate'));
    expect(asked.options.filter((option) => CANCEL_FAMILY.includes(option))).toEqual([]);
  });
});

describe('not here on the promised day', () => {
  test('the refund is asked for, in time, and a lost dispute is not opened again', async () => {
    const id = idOf(await begin(() => place('Drone', SHIPPED)));
    await visitDetail(stage, id);
    const calm = await told(stage, id, 'the promise', ({ ifNothing }) => ifNothing === 'refundPromised');
    expect(calm).toMatchObject({ state: 'inTransit', need: 'none', messages: [] });
    await stage.setTime(daysOn(8));
    expect(await notification(stage, `r/${id}/protectedUntil/after`)).toContain(id);
    await visitDetail(stage, id);
    const due = await told(stage, id, 'the claim', ({ first }) => first === 'openDispute');
    expect(due).toMatchObject({ need: 'must', messages: ['M17'] });
    expect(deadlineOf(due, 'claimBy')?.basis).toBe('rule');
    await doAction(stage, id, 'mark:disputeOpened');
    const open = await told(stage, id, 'the dispute', ({ state }) => state === 'disputed');
    expect(open).toMatchObject({ basis: 'you', first: 'addEvidence', messages: [] });
    await doAction(stage, id, 'mark:disputeClosed', 'lost');
    const lost = await told(stage, id, 'the loss', ({ first }) => first === 'appeal');
    expect(lost.options).not.toContain('openDispute');
    expect(lost.messages).toEqual([]);
    expect(deadlineOf(lost, 'claimBy')).toBeUndefined();
  });
});

describe('completed, and not here', () => {
  test('the refund comes first once the shopper says so, and nothing is sent back', async () => {
    const completed: Partial<ShopOrder> = { ...SHIPPED, phase: 'completed', completedAt: now - DAY };
    const id = idOf(await begin(() => place('Clock', completed)));
    await visitDetail(stage, id);
    const before = await told(stage, id, 'completion', ({ state }) => state === 'completed');
    expect(before.ifNothing).toBe('nothing');
    await doAction(stage, id, 'mark:notReceived');
    const missing = await told(stage, id, 'the claim', ({ first }) => first === 'openDispute');
    expect(missing).toMatchObject({ need: 'must', messages: ['M17'] });
    expect(missing.options).not.toContain('returnItem');
    const glance = await popup(stage, 'the claim', ({ headline }) => headline === 'needYou');
    expect(glance.needYou).toEqual([id]);
  });
});
