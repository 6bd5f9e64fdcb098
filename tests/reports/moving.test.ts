// @vitest-environment happy-dom
/** Pages that move: two tabs, a page left behind others, come back to, or translated and not. */

import { describe, expect, it, vi } from 'vitest';
import { inTurn, run } from '@/entrypoints/background/cycle';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import { CANCEL_FAMILY } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { UTC } from '@/utils/domain/time/instant';
import { makeReport, type Report } from '@/utils/guest/report';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { loadOrder } from '@/utils/platform/store/read';
import * as p from './report-pages';

const ID = '8196987604675426';
const AT = '2026-11-23T10:00:00Z';
const LATER = '2026-11-27T10:00:00Z';
const page = (status: string, more: Parameters<typeof p.listPage>[1] = {}): Document =>
  new DOMParser().parseFromString(p.listPage([p.card({ id: ID, status })], more), 'text/html');
const look = (report: Report, root: Document, iso: string) =>
  report.of(root, { url: new URL(p.LIST), touched: undefined, hasSettled: true }, p.at(iso));
const words = ({ sightings }: ReturnType<Report['of']>): readonly (string | undefined)[] =>
  sightings.map(({ printed }) => printed.status);

describe('on a page that comes back a shopper would have seen', () => {
  it('words of days ago dated today, on a list out of the memory of the browser', () => {
    const report = makeReport(TODAYS_READERS);
    const root = page('To pay');
    expect(look(report, root, AT).sightings.map(({ renderedAt }) => renderedAt)).toEqual([p.at(AT)]);
    expect(look(report, root, LATER).sightings).toEqual([]);
  });

  it('all of such a list dated today, or its change of today as of days ago', () => {
    const report = makeReport(TODAYS_READERS);
    look(report, page('To pay'), AT);
    const { sightings } = look(report, page('Awaiting delivery'), LATER);
    expect(sightings.map(({ printed, renderedAt }) => [printed.status, renderedAt])).toEqual([
      ['Awaiting delivery', p.at(LATER)],
    ]);
  });

  it('nothing of the list that follows another page in the same tab, because its words were told before', () => {
    const report = makeReport(TODAYS_READERS);
    const root = page('To pay');
    look(report, root, AT);
    report.startAnew();
    expect(words(look(report, root, LATER))).toEqual(['To pay']);
  });
});

describe('with the translation of the browser a shopper would have seen', () => {
  const original = 'Awaiting delivery';
  const font = (text: string): string => `<font style="vertical-align: inherit;"><font>${text}</font></font>`;
  const translated = (text: string): string =>
    p.listPage([p.card({ id: ID, status: text, statusHtml: font(text) })], { lang: 'de', htmlClass: 'translated-ltr' });

  it('the translated words for good, after it was switched off', () => {
    const report = makeReport(TODAYS_READERS);
    const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const said = [page(original), parsed(translated('Erwartet die Lieferung')), page(original)];
    expect(said.map((root, hour) => words(look(report, root, `2026-11-23T1${hour}:00:00Z`)))).toEqual([
      [original],
      ['Erwartet die Lieferung'],
      [original],
    ]);
  });

  it('a Cancel on a parcel on its way, or no state after it was switched off', () => {
    const seen = [
      { when: '2026-11-23T10:00:00Z', html: p.listPage([p.card({ id: ID, status: original })]), url: p.LIST },
      { when: '2026-11-23T11:00:00Z', html: translated('Erwartet die Lieferung'), url: p.LIST },
      { when: '2026-11-23T12:00:00Z', html: p.listPage([p.card({ id: ID, status: original })]), url: p.LIST },
    ];
    const now = { at: p.at('2026-11-23T12:30:00Z'), zone: p.zone('Europe/Berlin') };
    const states = [1, 2, 3].map((count) => {
      const standing = p.standingSeen(ID, seen.slice(0, count));
      const offered = optionsFor(standing, now, DEFAULT_PREFERENCES).map(({ key }) => key);
      expect(offered.filter((key) => CANCEL_FAMILY.some((each) => each === key))).toEqual([]);
      return standing.state;
    });
    expect([states[0], states[2]]).toEqual(['inTransit', 'inTransit']);
    expect(['inTransit', 'unknown']).toContain(states[1]);
  });
});

describe('with two tabs of the list a shopper would have seen', () => {
  inWorkerBrowser(p.at(AT));

  const tell = async (report: Report, root: Document, iso: string): Promise<void> => {
    vi.setSystemTime(p.at(iso));
    const { sightings, health } = look(report, root, iso);
    if (health) await run({ kind: 'pageRead', zone: UTC, sightings, health });
    await inTurn(async () => undefined);
  };
  const kept = async () => {
    const id = parseOrderId(ID);
    const record = id && (await loadOrder(id));
    return record?.observations.map(({ printed, firstAt, lastAt }) => [printed.status, firstAt, lastAt]);
  };

  it('an order with two histories, when both say the same', async () => {
    await tell(makeReport(TODAYS_READERS), page('To pay'), '2026-11-23T10:00:00Z');
    await tell(makeReport(TODAYS_READERS), page('To pay'), '2026-11-23T10:05:00Z');
    expect(await kept()).toEqual([['To pay', p.at('2026-11-23T10:00:00Z'), p.at('2026-11-23T10:05:00Z')]]);
  });

  it('the state of yesterday once more, when the older one is looked at again', async () => {
    const [older, newer] = [makeReport(TODAYS_READERS), makeReport(TODAYS_READERS)];
    const stale = page('To pay');
    await tell(older, stale, '2026-11-23T10:00:00Z');
    await tell(newer, page('Awaiting delivery'), '2026-11-23T11:00:00Z');
    await tell(older, stale, '2026-11-23T12:00:00Z');
    expect((await kept())?.map(([status]) => status)).toEqual(['To pay', 'Awaiting delivery']);
  });
});

it('a shopper would have seen nothing of a list in a tab behind others', () => {
  const root = document.implementation.createHTMLDocument('');
  root.documentElement.innerHTML = page('To pay').documentElement.innerHTML;
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(words(look(makeReport(TODAYS_READERS), root, AT))).toEqual(['To pay']);
  vi.restoreAllMocks();
});
