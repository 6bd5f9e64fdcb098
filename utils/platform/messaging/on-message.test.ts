import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { parseMessage } from './listen';
import { SPEAKERS, send } from './messages';
import { onMessage, PARSERS, type WorkerHandlers } from './on-message';
import type { Sender } from './sender';

const ID = orderId('8012345678901234');
const OWN = { id: fakeBrowser.runtime.id, origin: `chrome-extension://${fakeBrowser.runtime.id}` } satisfies Sender;
const CONTENT = {
  id: fakeBrowser.runtime.id,
  origin: 'https://www.aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/index.html',
} satisfies Sender;
const tooMany = { name: 'pageRead', payload: { sightings: Array(501).fill({}), health: {} } };
const hidden = { name: 'orderChanged', payload: { kind: 'hidden', id: ID } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('what may be said to the worker', () => {
  it('is taken from a page of ours', () => {
    expect(parseMessage(hidden, OWN, PARSERS)).toEqual(hidden);
  });
  it('is taken from a page of ours in a tab, in a browser that names no origin', () => {
    const sender = { id: OWN.id, url: `chrome-extension://${OWN.id}/ledger.html`, tab: { id: 4 } };
    expect(parseMessage(hidden, sender, PARSERS)).toEqual(hidden);
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
    ['a deletion by what is no key of a copy', { name: 'asideDeleted', payload: { key: `order/${ID}` } }, OWN],
    ['a deletion told by a content script', { name: 'damagedDeleted', payload: { id: ID } }, CONTENT],
    ['what only pages of the shop’s hear', { name: 'somethingChanged', payload: {} }, OWN],
    ['a change from one without any address', hidden, { id: OWN.id }],
    ['a reading of more orders than a page may tell', tooMany, CONTENT],
    ['more chips than a page may ask for', { name: 'chipsAskedFor', payload: { ids: Array(5_001).fill(ID) } }, CONTENT],
  ])('is not: %s', (_, message, sender) => {
    expect(parseMessage(message, sender, PARSERS)).toBeUndefined();
  });
  it('is taken from a content script where it is a reading, or a wish to see an order', () => {
    const asked = { name: 'orderAskedFor', payload: { id: ID } };
    expect(parseMessage(asked, CONTENT, PARSERS)).toEqual(asked);
  });
});

describe('who may say what', () => {
  const OURS = [
    'orderChanged',
    'draftLeft',
    'settingsChanged',
    'recordsImported',
    'othersRemoved',
    'datesGiven',
    'damagedDeleted',
    'asideDeleted',
    'everythingDeleted',
  ];
  it('a page of the shop’s changes no choice and takes nothing away', () => {
    const said = Object.entries(SPEAKERS).filter(([, speakers]) => speakers.includes('shop'));
    expect(said.map(([name]) => name)).toEqual(['pageRead', 'chipsAskedFor', 'orderAskedFor']);
    expect(OURS.filter((name) => said.some(([other]) => other === name))).toEqual([]);
  });
  it('that a message was refused is noted, by its name alone', () => {
    const noted = vi.spyOn(console, 'warn').mockReturnValue();
    noted.mockClear();
    expect(parseMessage(tooMany, CONTENT, PARSERS)).toBeUndefined();
    expect(noted.mock.calls).toEqual([['[second-thoughts] pageRead:', 'Error: refused, said by shop']]);
  });
});

describe('a message on its way', () => {
  const handlers = (change: Partial<WorkerHandlers> = {}): WorkerHandlers => ({
    pageRead: async () => ({ chips: [] }),
    chipsAskedFor: async () => ({ chips: [] }),
    opened: async () => ({}),
    orderChanged: async () => ({ ok: true, value: {} }),
    draftLeft: async () => ({ ok: true, value: {} }),
    settingsChanged: async () => ({ ok: true, value: {} }),
    orderAskedFor: async () => ({}),
    recordsImported: async () => ({ ok: true, value: {} }),
    othersRemoved: async () => ({ ok: true, value: {} }),
    datesGiven: async () => ({}),
    damagedDeleted: async () => ({ ok: true, value: {} }),
    asideDeleted: async () => ({ ok: true, value: {} }),
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
