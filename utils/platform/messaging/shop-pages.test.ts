import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { answerOurs, PARSERS } from './in-shop-page';
import { parseMessage } from './listen';
import type { Sender } from './sender';
import { askForReport, tellPages, watchOrderInFront } from './shop-pages';

const OWN = { id: fakeBrowser.runtime.id, origin: `chrome-extension://${fakeBrowser.runtime.id}` } satisfies Sender;
const QUESTION = { name: 'reportAskedFor', payload: { labels: ['to pay'] } };
const CHANGED = { name: 'somethingChanged', payload: {} };
const ID = orderId('8012345678901234');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
});

const hear = (raw: unknown, sender: Sender) =>
  fakeBrowser.runtime.onMessage.trigger(raw, sender as never, () => undefined);

const handlers = () => ({
  somethingChanged: vi.fn(async () => ({})),
  shownOrderAsked: vi.fn(async () => ID),
  reportAskedFor: vi.fn(async () => '<html></html>'),
});

describe('the question for a report', () => {
  it('is taken from a page of ours, also where a browser names no origin', () => {
    expect(parseMessage(QUESTION, OWN, PARSERS)).toEqual(QUESTION);
    const inTab = { id: OWN.id, url: `chrome-extension://${OWN.id}/ledger.html`, tab: { id: 3 } };
    expect(parseMessage(QUESTION, inTab, PARSERS)).toEqual(QUESTION);
  });

  it.each([
    ['the shop’s page', QUESTION, { id: OWN.id, origin: 'https://www.aliexpress.com' }],
    ['another extension', QUESTION, { ...OWN, id: 'another' }],
    ['nobody in particular', QUESTION, {}],
    ['one without any address', QUESTION, { id: OWN.id }],
    ['another question', { ...QUESTION, name: 'pageRead' }, OWN],
    ['labels that are none', { ...QUESTION, payload: { labels: [1] } }, OWN],
    ['no labels', { name: QUESTION.name }, OWN],
    ['nothing', undefined, OWN],
  ])('is not taken from or as: %s', (_, raw, sender) => {
    expect(parseMessage(raw, sender, PARSERS)).toBeUndefined();
  });

  it('is answered, and not at all when it is not for us', async () => {
    const ours = handlers();
    answerOurs(ours);
    const reply = vi.fn();
    await fakeBrowser.runtime.onMessage.trigger(QUESTION, { id: 'another' }, reply);
    expect([ours.reportAskedFor.mock.calls, reply.mock.calls]).toEqual([[], []]);
    await fakeBrowser.runtime.onMessage.trigger(QUESTION, OWN, reply);
    expect(reply.mock.calls).toEqual([['<html></html>']]);
  });
});

describe('what a page of the shop’s hears', () => {
  it('is that something changed, from the worker, which some browsers give no address', async () => {
    const ours = handlers();
    const stop = answerOurs(ours);
    for (const sender of [{ id: OWN.id }, { id: OWN.id, origin: 'null' }, OWN])
      await fakeBrowser.runtime.onMessage.trigger(CHANGED, sender, () => undefined);
    const fromAPage = { id: OWN.id, url: 'https://www.aliexpress.com/', tab: { id: 3 } };
    await hear(CHANGED, fromAPage);
    expect(ours.somethingChanged).toHaveBeenCalledTimes(3);
    stop();
    await fakeBrowser.runtime.onMessage.trigger(CHANGED, OWN, () => undefined);
    expect(ours.somethingChanged).toHaveBeenCalledTimes(3);
  });

  it('is told to every tab, also where nobody listens', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 2 }] as never);
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
    tellPages();
    await vi.waitFor(() =>
      expect(told.mock.calls).toEqual([
        [1, CHANGED],
        [2, CHANGED],
      ]),
    );
  });
});

describe('the order in front', () => {
  it('is asked for now, and again whenever a page was read', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(ID as never);
    const seen = vi.fn();
    watchOrderInFront(seen);
    await vi.waitFor(() => expect(seen.mock.calls).toEqual([[ID]]));
    expect(asked.mock.calls).toEqual([[5, { name: 'shownOrderAsked', payload: {} }]]);
    const content = { id: OWN.id, url: 'https://www.aliexpress.com/', tab: { id: 5 } };
    await hear({ name: 'pageRead', payload: {} }, content);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2));
    await hear({ name: 'pageRead', payload: {} }, { ...content, id: 'another' });
    await hear({ name: 'orderChanged', payload: {} }, content);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is none where the answer is no order', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue('../preferences' as never);
    const seen = vi.fn();
    watchOrderInFront(seen);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('asking the tabs', () => {
  it('takes the answer of the order page that was looked at last; tabs without one say nothing', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 1, lastAccessed: 10 },
      { id: 2, lastAccessed: 30 },
      { id: 3, lastAccessed: 20 },
    ] as never);
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (id) => {
      if (id === 2) throw new Error('Receiving end does not exist');
      return id === 3 ? 'the newer' : 'the older';
    });
    expect(await askForReport(['to pay'])).toBe('the newer');
    expect(asked.mock.calls.map(([id]) => id)).toEqual([2, 3, 1]);
    asked.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await askForReport([])).toBeUndefined();
  });
});
