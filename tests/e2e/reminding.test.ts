import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { deadlineOf, notification, popup, readable, spoken, told, visitDetail, visitList } from './looks';
import { START, type Stage, setStage } from './stage';

/** Twenty days from 23 November in Berlin: the 13th of December, midnight to midnight. */
const CLOSES = { earliest: '2026-12-12T23:00:00', latest: '2026-12-13T23:00:00' };

describe('an unpaid order, and time', () => {
  let stage: Stage;
  let id = '';
  beforeAll(async () => {
    stage = await setStage();
    stage.shop.setOrders([]);
    id = stage.shop.place({ title: 'Wool socks, 3 pairs', quantity: 1 });
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  test('closes by itself after the usual 20 days, and says that this is a rule', async () => {
    const order = await told(stage, id, 'payBy', (found) => deadlineOf(found, 'payBy') !== undefined);
    expect(order.state).toBe('awaitingPayment');
    expect(order.ifNothing).toBe('closesUnpaid');
    expect(order.ifNothingSays).toMatch(/^Closes automatically 1 to 20 days after the order\. You pay nothing\./);
    expect(order.first).toBe('lookAgain');
    const payBy = deadlineOf(order, 'payBy');
    expect(payBy?.basis).toBe('rule');
    expect(payBy?.earliest.slice(0, 19)).toBe(CLOSES.earliest);
    expect(payBy?.latest.slice(0, 19)).toBe(CLOSES.latest);
  });

  test('until its details were read, it asks for one look and reminds of no guessed day', async () => {
    expect(await popup(stage, 'the look', () => true)).toMatchObject({ headline: 'look', needYou: [id] });
    expect(await stage.drive.notifications()).toEqual([]);
  });

  test('no reminder comes before its time, and the popup asks for nothing', async () => {
    await visitDetail(stage, id);
    const order = await told(stage, id, 'no timer', ({ first }) => first === 'letLapse');
    expect(order.ifNothingSays).toBe('Closes automatically about Sun 13 Dec. You pay nothing.');
    expect(await popup(stage, 'nothing to do', () => true)).toMatchObject({ headline: 'nothing', needYou: [] });
    expect(await stage.drive.notifications()).toEqual([]);
    expect(Date.parse(START)).toBeLessThan(Date.parse(CLOSES.earliest));
  });

  test('two days before, a reminder is there although the background was ended in between', async () => {
    await stage.drive.killBackground();
    await stage.setTime('2026-12-11T08:00:00.000Z');
    expect(await notification(stage, `r/${id}/payBy/`)).toBe(`r/${id}/payBy/2d`);
    expect(await spoken(stage, `r/${id}/payBy/2d`)).toMatch(
      readable(
        /^Closes about 13 Dec: Wool socks, 3 pairs Last seen .*23 Nov\. You pay nothing\. Want it\? Pay before then\.$/,
      ),
    );
    const glance = await popup(stage, 'one order', ({ needYou }) => needYou.length > 0);
    expect(glance).toMatchObject({ headline: 'look', needYou: [id], first: ['lookAgain'] });
    const order = await told(stage, id, 'the last look', ({ first }) => first === 'lookAgain');
    expect(order.ifNothingSays).toContain('Closes automatically about Sun 13 Dec.');
  });

  test('a click on it leads to that order, although the background was ended again', async () => {
    await stage.drive.killBackground();
    await stage.drive.clickNotification(`r/${id}/payBy/2d`);
    await eventually('the order in a tab', async () => (await stage.drive.tabs()).some((url) => url.includes(id)));
  });

  test('after the end it says to look, and never that the order closed', async () => {
    await stage.setTime('2026-12-14T09:00:00.000Z');
    expect(await notification(stage, `r/${id}/payBy/after`)).toBe(`r/${id}/payBy/after`);
    expect(await spoken(stage, `r/${id}/payBy/after`)).toMatch(
      readable(/^Should be closed: Wool socks, 3 pairs .*Open your orders to check\.$/),
    );
    const before = await told(stage, id, 'state', () => true);
    expect(before.state).toBe('awaitingPayment');
    expect(before.ifNothingSays).toContain('The order should be closed by now.');
    expect(before.first).toBe('lookAgain');
  });

  test('it is closed once the page says so, and nothing more can happen', async () => {
    await visitList(stage);
    const order = await told(stage, id, 'the closing', ({ state }) => state === 'cancelled');
    expect(order.ifNothingSays).toBe('Closed. You paid nothing.');
    expect(order.first).toBe('explainClosing');
    expect(await popup(stage, 'nothing to do', ({ headline }) => headline === 'nothing')).toMatchObject({
      needYou: [],
    });
    expect(order.options).not.toContain('cancelNow');
    expect(order.options).not.toContain('letLapse');
  });
});
