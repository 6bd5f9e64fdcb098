// @vitest-environment happy-dom
/** Cases from public reports of shoppers and of people who maintain such readers; personal details replaced, wording ours. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn, run } from '@/entrypoints/background/cycle';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { PageRead } from '@/utils/domain/order/page-read';
import { UTC } from '@/utils/domain/time/instant';
import * as p from './report-pages';

const ID = '8196987604675426';

describe('of reminders a shopper would have seen', () => {
  const clockAt = (iso: string) => vi.setSystemTime(p.at(iso));
  const settled = () => inTurn(async () => undefined).then(() => inTurn(async () => undefined));
  const order = parseOrderId(ID);
  const toPay = (renderedAt: string, page: 'list' | 'detail' = 'list'): PageRead => ({
    kind: 'pageRead',
    zone: UTC,
    sightings: order
      ? [
          {
            renderedAt: p.at(renderedAt),
            printed: {
              orderId: order,
              page,
              design: 'today',
              language: 'en',
              host: 'www.aliexpress.com',
              status: 'To pay',
              dates: { placed: 'Nov 22, 2026' },
              sentences: [],
              buttons: [],
              discounts: [],
              items: [{ title: 'Lamp' }],
            },
          },
        ]
      : [],
    health: {
      page,
      design: 'today',
      at: p.at(renderedAt),
      orders: 1,
      missing: [],
      drift: {},
      unknownWords: [],
    },
  });
  const shown: string[] = [];

  inWorkerBrowser(p.at('2026-11-22T10:00:00Z'));
  beforeEach(() => {
    shown.length = 0;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (id: unknown) => {
      shown.push(String(id));
      return String(id);
    });
  });

  it('no reminder at all, because each wake put the alarm off once more', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    const armed = (await fakeBrowser.alarms.get('wake'))?.scheduledTime;
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    for (let hour = 11; hour < 20; hour += 1) {
      clockAt(`2026-11-22T${hour}:00:00Z`);
      await run({ kind: 'woke' });
    }
    expect(armed).toBeGreaterThan(0);
    expect([(await fakeBrowser.alarms.get('wake'))?.scheduledTime, create.mock.calls.length]).toEqual([armed, 0]);
  });

  it('the same reminder twice, or never, after the browser ended its background in the middle', async () => {
    await run(toPay('2026-11-22T10:00:00Z', 'detail'));
    const ended = new Error('worker was ended');
    // With and without buttons: nothing reaches the screen, but the store already says "is being shown".
    vi.mocked(fakeBrowser.notifications.create)
      .mockRejectedValueOnce(ended)
      .mockRejectedValueOnce(ended)
      .mockRejectedValueOnce(ended)
      .mockRejectedValueOnce(ended);
    clockAt('2026-12-10T10:00:00Z'); // 2 days before the end by the classic rule
    const ofPayBy = () => shown.filter((id) => id.includes('/payBy/'));
    await run({ kind: 'woke' });
    await settled();
    expect(ofPayBy()).toEqual([]);
    for (const minute of ['01', '02', '03']) {
      clockAt(`2026-12-10T10:${minute}:00Z`);
      await run({ kind: 'woke' });
      await settled();
    }
    expect(ofPayBy()).toEqual([`r/${ID}/payBy/2d`]);
  });

  it('"5 days left" about an order that closed while the computer slept', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    clockAt('2026-12-20T10:00:00Z');
    await run({ kind: 'woke' });
    await settled();
    expect(shown.filter((id) => id.includes('/payBy/'))).toEqual([`r/${ID}/payBy/after`]);
  });

  it('silence after an update, which cleared the alarms', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    await fakeBrowser.alarms.clear('wake');
    await run({ kind: 'woke' }); // what onInstalled asks for
    expect((await fakeBrowser.alarms.get('wake'))?.scheduledTime).toBeGreaterThan(0);
  });
});
