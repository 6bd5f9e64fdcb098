import { describe, expect, it } from 'vitest';
import { english, lasting } from '@/tests/fixtures/english';
import { mark, order, page } from '@/tests/kit/orders';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { LOS_ANGELES, NOW } from '@/tests/kit/times';
import { openExport, readOrders } from '@/utils/domain/exchange/import-file';
import { timelineOf } from '@/utils/domain/views/timeline';
import { type Pack, packDocument, toPackText } from './pack';
import { toPackJson } from './pack-json';

const EVIL = '<img src=x onerror=alert(1)> "a" \'b\' & </p><script>x</script>\nSecond line';
const packOf = (words = 'To pay', title = 'Wool socks'): Pack => {
  const read = order(
    [
      page('2026-11-20T10:00:00Z', 'awaitingPayment', {
        placed: '2026-11-20',
        printed: { status: words, sentences: ['Pay within 1 day'], items: [{ title, variant: 'Grey' }] },
      }),
    ],
    [mark('2026-11-21T10:00:00Z', { kind: 'note', text: words })],
  );
  const due = deadline('payBy', 24, { quote: words });
  return {
    order: read,
    standing: standing({ title, reason: 'not_needed', deadlines: [due, undated('shipBy')] }),
    rows: timelineOf(read.record, [{ kind: 'deadlineKnown', at: NOW.at, deadline: due }]),
    now: NOW,
    words: lasting,
  };
};
const textOf = (pack: Pack): string => toPackText(packDocument(pack));

describe('an evidence pack', () => {
  it('reads as plain text', () => {
    expect(textOf(packOf())).toBe(`Record of order 8012345678901234
Made on Mon 23 Nov, 11:00 CET. Times are in Europe/Berlin.
The words of pages are quoted as they were read. What you said is marked as yours. Nothing was changed afterwards; corrections are rows of their own.

Item: Wool socks · Grey
Ordered: Fri 20 Nov
Reason you chose: Not needed any more
State: ${english.say({ key: 'state_page_awaitingPayment' })}
Last read: Mon 23 Nov, 10:00 CET

Dates

Unpaid order closes: Tue 24 Nov, 11:00 CET
    AliExpress says: “To pay”
Shipping deadline: date not known

What happened

Fri 20 Nov, 11:00 CET · First seen. The page said “To pay”.
    order details · https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345 · read by Second Thoughts 0.1.0
    “Pay within 1 day”
Sat 21 Nov, 11:00 CET · You wrote a note.
    you
    “To pay”
Mon 23 Nov, 11:00 CET · Known then: Unpaid order closes, Tue 24 Nov, 11:00 CET.
    order details
    AliExpress says: “To pay”
`);
  });

  it('lets no quote look like a row of its own', () => {
    const lines = textOf(packOf(EVIL)).split('\n');
    expect(lines).not.toContain('Second line');
    expect(lines.some((line) => line.includes('</p><script>x</script> Second line'))).toBe(true);
  });

  it('lets no name turn a line around', () => {
    const turned = '\u202eskcoS\u202c \u200f\u2066Socks\u2069';
    const words = textOf(packOf(turned, turned));
    expect(words).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(words).toContain('skcoS Socks');
  });

  it('says the day that a page printed, wherever it is read later', () => {
    const placed = { placed: '2026-11-20', zone: LOS_ANGELES };
    const read = order([page('2026-11-20T20:00:00Z', 'awaitingPayment', placed)]);
    expect(textOf({ ...packOf(), order: read })).toContain('Ordered: Fri 20 Nov\n');
  });

  it('can be brought in again as JSON, and tells what happened row by row', () => {
    const { order: read, standing: stands, rows, words, now } = packOf(EVIL, EVIL);
    const json = toPackJson({ record: read.record, standing: stands, evidence: [], rows }, words, now.at);
    const { orders } = JSON.parse(json);
    const file = openExport(json);
    expect(file.ok && readOrders(file.value.orders)).toEqual({
      orders: [{ record: read.record, evidence: [] }],
      unreadable: 0,
    });
    expect([orders[0].firstSeenAt, orders[0].seenAt]).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-23T09:00:00.000Z']);
    expect(orders[0].timeline.map(({ event, from, at }: Record<string, string>) => [event, from, at])).toEqual([
      ['firstSeen', 'detail', '2026-11-20T10:00:00.000Z'],
      ['marked:note', 'you', '2026-11-21T10:00:00.000Z'],
      ['deadlineKnown', 'detail', '2026-11-23T10:00:00.000Z'],
    ]);
    expect(orders[0].timeline[0].quotes).toEqual([EVIL, 'Pay within 1 day']);
  });
});
