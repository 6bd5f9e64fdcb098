import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForReport, onReportAskedFor, parseReportAskedFor } from './page-report';
import type { Sender } from './sender';

const OWN = { id: fakeBrowser.runtime.id, origin: `chrome-extension://${fakeBrowser.runtime.id}` } satisfies Sender;
const QUESTION = { name: 'reportAskedFor', labels: ['to pay'] };

beforeEach(() => fakeBrowser.reset());

describe('the question for a report', () => {
  it('is taken from a page of ours, also where a browser names no origin', () => {
    expect(parseReportAskedFor(QUESTION, OWN)).toEqual(['to pay']);
    const inTab = { id: OWN.id, url: `chrome-extension://${OWN.id}/ledger.html`, tab: { id: 3 } };
    expect(parseReportAskedFor(QUESTION, inTab)).toEqual(['to pay']);
  });

  it.each([
    ['the shop’s page', QUESTION, { id: OWN.id, origin: 'https://www.aliexpress.com' }],
    ['another extension', QUESTION, { ...OWN, id: 'another' }],
    ['nobody in particular', QUESTION, {}],
    ['another question', { ...QUESTION, name: 'pageRead' }, OWN],
    ['labels that are none', { ...QUESTION, labels: [1] }, OWN],
    ['nothing', undefined, OWN],
  ])('is not taken from or as: %s', (_, raw, sender) => {
    expect(parseReportAskedFor(raw, sender)).toBeUndefined();
  });

  it('is answered at once, and not at all when it is not for us', () => {
    const answer = vi.fn(() => '<html></html>');
    const listeners: ((raw: unknown, sender: Sender, reply: (value: unknown) => void) => unknown)[] = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as (typeof listeners)[number]);
    });
    onReportAskedFor(answer);
    const reply = vi.fn();
    listeners[0]?.(QUESTION, { id: 'another' }, reply);
    expect([answer.mock.calls, reply.mock.calls]).toEqual([[], []]);
    listeners[0]?.(QUESTION, OWN, reply);
    expect(reply.mock.calls).toEqual([['<html></html>']]);
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
