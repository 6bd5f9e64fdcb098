import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { order, page } from '@/tests/kit/orders';
import type { OrderRecord } from '@/utils/domain/order/order';
import { loadEvidence } from '@/utils/platform/store/read';
import { type OpenedOrder, watchOpened } from './opened-order';

vi.mock('@/utils/platform/store/read', async (original) => {
  const real = await original<typeof import('@/utils/platform/store/read')>();
  return { ...real, loadEvidence: vi.fn(real.loadEvidence) };
});

const local = fakeBrowser.storage.local;
const { record } = order([page('2026-11-23T09:00:00Z', 'awaitingPayment', { printed: { status: 'To pay' } })]);
const keep = (intent: OrderRecord['intent'], rev: number) =>
  local.set({ [`order/${record.id}`]: { ...record, intent, rev } });
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

const opened: OpenedOrder[] = [];
const watch = () => watchOpened(record.id, { seller: 'en', reader: 'de' }, (next) => opened.push(next));
const intents = () => opened.map((each) => each.record?.intent);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(loadEvidence).mockReset().mockResolvedValue([]);
  vi.spyOn(console, 'warn').mockReturnValue();
  opened.length = 0;
  await keep('undecided', 1);
});

describe('an order that is open', () => {
  it('is given now and at each change, with the messages of both languages', async () => {
    watch();
    await vi.waitFor(() => expect(intents()).toEqual(['undecided']), { timeout: 5000 });
    const { seller, reader } = opened[0]?.templates ?? {};
    expect([seller?.language, reader?.language]).toEqual(['en', 'de']);
    await keep('wantCancel', 2);
    await vi.waitFor(() => expect(intents()).toEqual(['undecided', 'wantCancel']));
  });

  it('is not given any more once that is stopped, whatever was on its way', async () => {
    const stop = watch();
    await Promise.resolve();
    stop();
    await settled();
    expect(opened).toEqual([]);
  });

  it('is given as it is now, also where something older took longer to read', async () => {
    watch();
    await vi.waitFor(() => expect(intents()).toEqual(['undecided']), { timeout: 5000 });
    let slow: () => void = () => undefined;
    vi.mocked(loadEvidence).mockReturnValueOnce(
      new Promise((done) => {
        slow = () => done([]);
      }),
    );
    await keep('wantCancel', 2);
    await keep('letLapse', 3);
    await settled();
    slow();
    await settled();
    expect(intents()).toEqual(['undecided', 'letLapse']);
  });

  it('is given without what could not be read', async () => {
    vi.mocked(loadEvidence).mockRejectedValue(new Error('gone'));
    watch();
    await vi.waitFor(() => expect(opened.map(({ evidence }) => evidence)).toEqual([[]]), { timeout: 5000 });
  });
});
