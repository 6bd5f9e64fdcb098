import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/fixtures/standings';
import { send } from './messages';
import { type Handlers, onMessage, parseMessage } from './on-message';
import type { Sender } from './sender';

const ID = orderId('8012345678901234');
const OWN = { id: fakeBrowser.runtime.id, origin: `chrome-extension://${fakeBrowser.runtime.id}` } satisfies Sender;
const CONTENT = {
  id: fakeBrowser.runtime.id,
  origin: 'https://www.aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/index.html',
} satisfies Sender;
const hidden = { name: 'orderChanged', payload: { kind: 'hidden', id: ID } };

beforeEach(() => fakeBrowser.reset());

describe('what may be said to the worker', () => {
  it('is taken from a page of ours', () => {
    expect(parseMessage(hidden, OWN)).toEqual(hidden);
  });
  it('is taken from a page of ours in a tab, in a browser that names no origin', () => {
    const sender = { id: OWN.id, url: `chrome-extension://${OWN.id}/ledger.html`, tab: { id: 4 } };
    expect(parseMessage(hidden, sender)).toEqual(hidden);
  });
  it.each([
    ['a change from the shop’s page', hidden, CONTENT],
    [
      'a setting from the shop’s page',
      { name: 'settingsChanged', payload: { kind: 'wordForgotten', words: 'x' } },
      CONTENT,
    ],
    ['deleting everything from the shop’s page', { name: 'everythingDeleted', payload: {} }, CONTENT],
    ['deleting one order from the shop’s page', { name: 'damagedDeleted', payload: { id: ID } }, CONTENT],
    ['another extension', hidden, { id: 'another', origin: OWN.origin }],
    ['nobody in particular', hidden, {}],
    [
      'a page that only looks like ours',
      hidden,
      { id: OWN.id, url: `https://evil.example/chrome-extension://${OWN.id}/` },
    ],
    ['an unknown kind', { name: 'pageHacked', payload: {} }, OWN],
    ['an inherited name', { name: 'toString', payload: {} }, OWN],
    ['an id that is not one', { name: 'orderChanged', payload: { kind: 'hidden', id: '../preferences' } }, OWN],
    [
      'a time of day that is not one',
      { name: 'settingsChanged', payload: { kind: 'preferencesChanged', change: { quietFrom: '25:00' } } },
      OWN,
    ],
    ['no message at all', 'hello', OWN],
  ])('is not: %s', (_, message, sender) => {
    expect(parseMessage(message, sender)).toBeUndefined();
  });
  it('is taken from a content script where it is a reading, or a wish to see an order', () => {
    const asked = { name: 'orderAskedFor', payload: { id: ID } };
    expect(parseMessage(asked, CONTENT)).toEqual(asked);
  });
});

describe('a message on its way', () => {
  const handlers = (change: Partial<Handlers> = {}): Handlers => ({
    pageRead: async () => ({ chips: [] }),
    chipsAskedFor: async () => ({ chips: [] }),
    opened: async () => ({}),
    orderChanged: async () => ({ ok: true, value: {} }),
    settingsChanged: async () => ({ ok: true, value: {} }),
    orderAskedFor: async () => ({}),
    recordsImported: async () => ({ ok: true, value: {} }),
    othersRemoved: async () => ({ ok: true, value: {} }),
    datesGiven: async () => ({}),
    damagedDeleted: async () => ({ ok: true, value: {} }),
    everythingDeleted: async () => ({ ok: true, value: {} }),
    ...change,
  });

  it('is answered', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    onMessage(handlers());
    const replies: unknown[] = [];
    const answers = await fakeBrowser.runtime.onMessage.trigger(hidden, OWN, (reply: unknown) => replies.push(reply));
    await vi.waitFor(() => expect(replies).toEqual([{ ok: true, value: {} }]));
    expect(answers).toEqual([true]);
  });

  it('is left alone when it is not for us', async () => {
    const hiddenHandler = vi.fn(handlers().orderChanged);
    onMessage(handlers({ orderChanged: hiddenHandler }));
    expect(await fakeBrowser.runtime.onMessage.trigger(hidden, CONTENT, () => undefined)).toEqual([undefined]);
    expect(hiddenHandler).not.toHaveBeenCalled();
  });

  it('fails at the sender when nobody answers it', async () => {
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, answer) => {
      answer(undefined);
      return true;
    });
    await expect(send('opened', { surface: 'popup' })).rejects.toThrow('no answer to opened');
  });
});
