// @vitest-environment happy-dom
/** Cases from public reports of shoppers and of people who maintain such readers; personal details replaced, wording ours. */
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { optionsFor } from '@/utils/domain/options/rank-options';
import type { Mark } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { dueNow } from '@/utils/domain/reminders/due-reminders';
import { reminderWords } from '@/utils/domain/reminders/notification-words';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import { exact } from '@/utils/domain/time/instant';
import { makeWords } from '@/utils/domain/words/words';
import { toCsv } from '@/utils/formats/csv';
import * as p from './report-pages';

const ID = '8196987604675426';
const now = (iso: string, name = 'Europe/Berlin') => ({ at: p.at(iso), zone: p.zone(name) });
const keys = (standing: ReturnType<typeof p.standingSeen>, iso: string) =>
  optionsFor(standing, now(iso), DEFAULT_PREFERENCES).map(({ key }) => key);

describe('over several visits a shopper would have seen', () => {
  const processing = p.detailPage({
    id: ID,
    status: 'Processing',
    rowsHtml:
      p.row('Ref. Number:', ID, 'id') +
      p.row('Order placed on:', 'Nov 1, 2026', 'date') +
      p.row('Paid on:', ' Nov 1, 2026'),
  });

  it('a Cancel button and no refund on a paid order that the seller closed', () => {
    const closed = p.listPage([
      p.card({ id: ID, status: 'Closed', dateLine: 'Date: Nov 1, 2026', buttons: ['Add to cart'] }),
    ]);
    const standing = p.standingSeen(ID, [
      { when: '2026-11-02T10:00:00Z', html: processing, url: p.detailUrl(ID) },
      { when: '2026-11-20T10:00:00Z', html: closed, url: p.LIST },
    ]);
    expect([standing.state, standing.refund]).toEqual(['cancelled', 'open']);
    const refund = standing.deadlines.find(({ kind }) => kind === 'refundBy');
    expect(refund?.confidence).toBe('estimated');
    expect(keys(standing, '2026-11-20T11:00:00Z')).not.toContain('askToCancel');
  });

  it('"Pay now" for two days more on an order paid by voucher', () => {
    const toPay = p.listPage([
      p.card({ id: ID, status: 'To pay', dateLine: 'Date: Nov 20, 2026', buttons: ['Pay now'] }),
    ]);
    const mark: Mark = {
      kind: 'iPaid',
      at: exact(p.at('2026-11-20T12:00:00Z')),
      zone: p.zone('Europe/Berlin'),
      madeAt: p.at('2026-11-20T12:00:00Z'),
    };
    const seen = (...when: string[]) =>
      p.standingSeen(
        ID,
        when.map((each) => ({ when: each, html: toPay, url: p.LIST })),
        { marks: [mark] },
      );
    const stillToPay = p.detailPage({
      id: ID,
      status: 'To pay',
      buttons: ['Pay now', 'Cancel'],
      rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 20, 2026', 'date'),
    });
    const early = seen('2026-11-20T11:00:00Z', '2026-11-22T12:00:00Z');
    expect(early.state).toBe('verifyingPayment');
    expect(keys(early, '2026-11-22T13:00:00Z')).not.toContain('payNow');
    const late = p.standingSeen(
      ID,
      [
        { when: '2026-11-20T11:00:00Z', html: toPay, url: p.LIST },
        { when: '2026-11-23T13:00:00Z', html: stillToPay, url: p.detailUrl(ID) },
      ],
      { marks: [mark] },
    );
    expect([late.state, late.notices]).toEqual(['awaitingPayment', ['paidButUnpaid']]);
    expect(keys(late, '2026-11-23T14:00:00Z')[0]).toBe('dontPayTwice');
  });

  it('a cancel that withdraws a dispute by mistake, in French', () => {
    const html = p.listPage([p.card({ id: ID, status: 'Litige en cours', dateLine: 'Date : 1 nov. 2026' })], {
      lang: 'fr',
    });
    const standing = p.standingSeen(ID, [{ when: '2026-11-20T10:00:00Z', html, url: p.LIST }]);
    expect(standing.state).toBe('disputed');
    expect(keys(standing, '2026-11-20T11:00:00Z')).toContain('keepDispute');
    expect(keys(standing, '2026-11-20T11:00:00Z').filter((key) => /cancel/i.test(key))).toEqual([]);
  });

  it('no word of the refund on an order that ran out while the seller was on holiday', () => {
    const canceled = p.detailPage({
      id: ID,
      status: 'Canceled',
      reminder: 'Your order has been cancelled successfully.',
      rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 1, 2026', 'date'),
    });
    const standing = p.standingSeen(ID, [
      { when: '2026-11-02T10:00:00Z', html: processing, url: p.detailUrl(ID) },
      { when: '2026-11-16T10:00:00Z', html: canceled, url: p.detailUrl(ID) },
    ]);
    const refund = standing.deadlines.find(({ kind }) => kind === 'refundBy');
    expect([
      standing.refund,
      refund && 'moment' in refund && refund.moment.latest > p.at('2026-12-10T00:00:00Z'),
    ]).toEqual(['open', true]);
  });
});

describe('in words a shopper would have seen', () => {
  it('"24 hours left" on a reminder that came 18 hours late', () => {
    const html = p.detailPage({
      id: ID,
      status: 'To pay',
      clock: '2 days 00:00:00',
      rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 23, 2026', 'date'),
    });
    const standing = p.standingSeen(ID, [{ when: '2026-11-23T10:00:00Z', html, url: p.detailUrl(ID) }]); // ends on the 25th, 10:00Z
    const late = now('2026-11-25T04:30:00Z'); // the 24h reminder was due a day before; 5 h 30 min are left
    const { give } = dueNow(standing, DEFAULT_PREFERENCES, late);
    const [rung] = give;
    const words = rung && reminderWords({ standing, record: { ...rung, status: 'due' } }, DEFAULT_PREFERENCES, late);
    const { say } = makeWords({
      language: 'en',
      messages: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
      zone: late.zone,
      now: late.at,
    });
    const said = words ? `${say(words.title)} ${say(words.message)}` : '';
    expect(said).toContain('11:00'); // the end itself, by the shopper's clock
    expect(said).not.toMatch(/\b(?:24|48) ?h|\b[12] days?\b/);
  });
});

describe('in a file a shopper would have seen', () => {
  it('8.19699E+15 for an order number, whose last digits a spreadsheet then loses', () => {
    // Bare digits are read as a number: 8196987604675426 becomes 8.19699E+15 and, once saved, 8196987604675420.
    const order = p.orderSeen(ID, [
      { when: '2026-11-23T10:00:00Z', html: p.listPage([p.card({ id: ID, status: 'To pay' })]), url: p.LIST },
    ]);
    const [, row = ''] = toCsv([{ order, standing: standingOf(order, DEFAULT_PREFERENCES) }]).split('\r\n');
    const [, cell = ''] = row.split(',');
    const text = cell.replace(/^"|"$/g, ''); // what a spreadsheet takes the cell to be
    expect([/^\d+$/.test(text), text.trim()]).toEqual([false, ID]);
  });
});
