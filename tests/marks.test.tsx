// @vitest-environment happy-dom
/** The marks of every surface and the export of the practice shop's orders, as written down in `fixtures/`: moving files changes none. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedgerShell } from '@/components/frame/LedgerShell';
import { Shell } from '@/components/frame/Shell';
import { ArticlePage } from '@/components/ledger/ArticlePage';
import { LedgerList } from '@/components/ledger/LedgerList';
import { LedgerOrder } from '@/components/ledger/LedgerOrder';
import { ListView } from '@/components/list/ListView';
import { OrderView } from '@/components/order/OrderView';
import { run } from '@/entrypoints/background/cycle';
import english from '@/public/_locales/en/messages.json';
import { templates } from '@/utils/domain/drafts/templates/en';
import { SOURCE_TAGS } from '@/utils/domain/knowledge/sources';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import { exact } from '@/utils/domain/time/instant';
import { overviewOf } from '@/utils/domain/views/overview';
import { makeWords } from '@/utils/domain/words/words';
import type { Event } from '@/utils/domain/worker/events';
import { toJson } from '@/utils/formats/json';
import { makeReport } from '@/utils/guest/report';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { interpret } from '@/utils/page/interpret';
import { type KeptOrder, loadEverything } from '@/utils/platform/store/everything';
import { loadGlance } from '@/utils/platform/store/glance';
import { orderModel } from '@/utils/surface/order-model';
import { detailUrl, documentOf, LIST_URL } from './fixtures/pages';
import { orderId } from './kit/orders';
import { NOW } from './kit/times';
import { onScreen } from './on-screen';
import { wordsIn } from './shop/pages/page-words';
import { todayDetail } from './shop/pages/today-detail';
import { todayList } from './shop/pages/today-list';
import { print } from './shop/print';
import { createShop } from './shop/shop';

const SITE = { language: 'en', zone: NOW.zone };
const WORDS = wordsIn('en');
const orders = createShop(() => NOW.at).orders();

/** Has the worker take in a page as the content script tells it. */
async function readPage(html: string, address: string): Promise<void> {
  const rest = { url: new URL(address), touched: undefined, hasSettled: true };
  const { sightings, health } = makeReport(TODAYS_READERS).of(documentOf(html), rest, NOW.at);
  if (health) await run({ kind: 'pageRead', sightings, zone: NOW.zone, health });
}

const idAt = (place: number) => orderId(orders[place]?.id ?? '');

/** What a buyer did with some of them. */
const DONE: readonly Event[] = [
  { kind: 'intentChosen', id: idAt(1), intent: 'letLapse' },
  { kind: 'draftCopied', id: idAt(3), draft: 'M1', text: 'Please agree to cancel' },
  {
    kind: 'marked',
    id: idAt(4),
    mark: { kind: 'note', text: 'Asked in the chat', at: exact(NOW.at), zone: NOW.zone, madeAt: NOW.at },
  },
];

beforeAll(async () => {
  vi.stubEnv('TZ', NOW.zone);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW.at });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.1.0' });
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const cards = orders.map((order) => print(order, { ...SITE, on: 'list', phase: order.phase }));
  await readPage(todayList({ orders: cards, words: WORDS }), LIST_URL);
  for (const order of orders) {
    const printed = print(order, { ...SITE, on: 'detail', phase: order.phase });
    await readPage(todayDetail({ order: printed, words: WORDS }), detailUrl(order.id));
  }
  for (const event of DONE) await run(event);
});

afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const PLAIN = ['datetime', 'lang', 'dir', 'href', 'type', 'role', 'open'];
const isMark = (name: string): boolean => name.startsWith('data-') || PLAIN.includes(name);

/** A line an element that carries `data-*`, its attributes by name, in the order of the document. */
function marksIn(root: ParentNode): string {
  const lines = [...root.querySelectorAll('*')].flatMap((element) => {
    const attributes = [...element.attributes].filter(({ name }) => isMark(name));
    if (!attributes.some(({ name }) => name.startsWith('data-') || name === 'datetime')) return [];
    const said = attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
    return [`${element.localName} ${said.join(' ')}`];
  });
  return lines.join('\n');
}

const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const byId = (one: KeptOrder, other: KeptOrder): number => (one.record.id < other.record.id ? -1 : 1);
const everyOrder = async (): Promise<readonly KeptOrder[]> => (await loadEverything()).orders.toSorted(byId);

/** Every surface that shows orders, with its name. */
async function surfacesNow() {
  const { open, health, preferences } = await loadGlance();
  const kept = await everyOrder();
  expect(kept).toHaveLength(16);
  const standings = kept.map(({ record }) => standingOf(interpret(record, preferences), preferences));
  const ended = standings.filter(({ id }) => !open.some((standing) => standing.id === id));
  const words = makeWords({ language: 'en', messages, ...NOW, now: NOW.at });
  const models = kept.map(({ record, evidence }) => {
    const opened = {
      record,
      damage: undefined,
      evidence,
      templates: { seller: templates, reader: templates },
      draft: undefined,
    };
    return { id: record.id, model: orderModel(record, opened, NOW, preferences, words) };
  });
  const overview = overviewOf(open, NOW, preferences, health);
  return [
    [
      'popup, list',
      <Shell view="list" key="">
        <ListView overview={overview} health={health} />
      </Shell>,
    ],
    ...models.map(
      ({ id, model }) =>
        [
          `popup, order ${id}`,
          <Shell view="order" key="">
            <OrderView order={model} />
          </Shell>,
        ] as const,
    ),
    [
      'ledger, list',
      <LedgerShell view="list" key="">
        <LedgerList open={open} ended={ended} health={health} />
      </LedgerShell>,
    ],
    ...models.map(({ id, model }) => [`ledger, order ${id}`, <LedgerOrder order={model} key="" />] as const),
  ] as const;
}

it('every surface carries the marks that it carried', async () => {
  const surfaces = await surfacesNow();
  const marks = surfaces.map(([name, surface]) => `## ${name}\n${marksIn(onScreen(surface).root)}\n`).join('\n');
  await expect(marks).toMatchFileSnapshot('fixtures/marks.txt');
});

it('no surface shows the tag of a source, and all say in words where things are from', async () => {
  const tag = new RegExp(`(?<![\\w-])(?:${SOURCE_TAGS.join('|')}|[SLCNRX]\\d{1,2}|20\\d\\d-\\d\\d)(?![\\w-])`);
  const surfaces = [...(await surfacesNow()), ['ledger, article', <ArticlePage key="" />] as const];
  const shown = surfaces.map(([name, surface]) => [name, onScreen(surface).root.textContent ?? ''] as const);
  expect(
    shown.flatMap(
      ([name, text]) =>
        tag
          .exec(text)
          ?.slice(0, 1)
          .map((found) => `${name}: ${found}`) ?? [],
    ),
  ).toEqual([]);
  const orders = shown.filter(([name]) => name.startsWith('ledger, order'));
  expect(orders.filter(([, text]) => !text.includes('Last looked up in November 2026.'))).toEqual([]);
});

it('the export says what it said', async () => {
  const { preferences } = await loadGlance();
  const exported = (await everyOrder()).map(({ record, evidence }) => {
    const order = interpret(record, preferences);
    return { record, evidence, standing: standingOf(order, preferences) };
  });
  await expect(toJson(exported, preferences, NOW.at)).toMatchFileSnapshot('fixtures/marks-export.txt');
});
