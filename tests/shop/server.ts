/** The practice shop on the site's own host names: a TLS server on this machine behind a proxy on this machine. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from './certificate';
import { controlPage } from './control';
import { HOUR, isActionName } from './order';
import {
  cancelRequestPage,
  cardsOf,
  detailOf,
  detailPage,
  listPage,
  oldDetail,
  oldList,
  russianDetail,
  russianList,
  type Visit,
  wallPage,
} from './pages-of-shop';
import { createProxy } from './proxy';
import type { Shop } from './shop';

const HOSTS = ['aliexpress.com', '*.aliexpress.com', '*.aliexpress.us', 'aliexpress.ru', '*.aliexpress.ru'];

export interface RunningShop {
  readonly proxyPort: number;
  /** Hosts that the browser asked for and did not get. */
  readonly refused: readonly string[];
  /** What its pages speak from now on. */
  speak(language: string): void;
  close(): void;
}

interface Answer {
  readonly type: 'html' | 'json' | 'css' | 'javascript' | 'plain';
  readonly body: string;
  readonly status?: number;
}

type Route = (shop: Shop, url: URL, visit: Visit) => Answer | undefined;

const html = (body: string | undefined): Answer | undefined =>
  body === undefined ? undefined : { type: 'html', body };
const file = (name: string) => readFileSync(join('tests', 'shop', name), 'utf8');
const orderOf = (shop: Shop, url: URL) =>
  shop.order(url.searchParams.get('orderId') ?? url.searchParams.get('id') ?? '');

/** A page that a captcha or login can stand in front of. */
const guarded =
  (route: Route): Route =>
  (shop, url, visit) =>
    html(wallPage(shop.wall())) ?? route(shop, url, visit);

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^\/p\/order\/index\.html$/, guarded((shop, _, visit) => html(listPage(shop, visit)))],
  [/^\/p\/order\/detail\.html$/, guarded((shop, _, visit) => html(detailPage(shop, visit)))],
  [/^\/p\/refund-cancel\//, guarded((shop, _, visit) => html(cancelRequestPage(shop, visit)))],
  [/^\/orderList\.htm$/, (shop, _, visit) => html(oldList(shop, visit))],
  [/^\/order-list\/?$/, (shop, _, visit) => html(russianList(shop, visit))],
  [
    /^\/order_detail\.htm$/,
    (shop, url, visit) => {
      const order = orderOf(shop, url);
      return order && html(oldDetail(order, visit));
    },
  ],
  [
    /^\/order-list\/\d+$/,
    (shop, url, visit) => {
      const order = shop.order(url.pathname.split('/').at(-1) ?? '');
      return order && html(russianDetail(order, visit));
    },
  ],
  [/^\/practice\/?$/, (shop, _, { language }) => html(controlPage(shop, language))],
  [/^\/practice\/client\.js$/, () => ({ type: 'javascript', body: file('client.js') })],
  [/^\/practice\/style\.css$/, () => ({ type: 'css', body: file('style.css') })],
  [
    /^\/practice\/cards$/,
    (shop, url, visit) => ({
      type: 'json',
      body: cardsOf(shop, Number(url.searchParams.get('tab')), Number(url.searchParams.get('from')), visit),
    }),
  ],
  [
    /^\/practice\/detail$/,
    (shop, url, visit) => {
      const order = orderOf(shop, url);
      return order && { type: 'json', body: detailOf(order, visit, shop.now()) };
    },
  ],
];

const NOT_FOUND: Answer = { type: 'plain', body: 'Nothing here', status: 404 };

interface Wish {
  readonly action?: string;
  readonly id?: string;
  readonly reason?: string;
  readonly skipHours?: number;
  /** Title of the item to order. */
  readonly place?: string;
}

function fulfil(shop: Shop, wish: Wish): Answer {
  if (wish.skipHours !== undefined) shop.setNow(shop.now() + wish.skipHours * HOUR);
  if (wish.place !== undefined) shop.place({ title: wish.place, quantity: 1 });
  if (wish.action !== undefined && isActionName(wish.action)) shop.act(wish.action, wish.id ?? '', wish.reason);
  return { type: 'json', body: '{}' };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

const listen = (server: Pick<Server, 'listen' | 'address'>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

/** Starts the shop; pages speak `spoken`. `onTime` is told the moment to which a person moved the shop's clock, and waited for. */
export async function serveShop(
  shop: Shop,
  spoken = 'en',
  onTime: (iso: string) => Promise<void> = async () => undefined,
): Promise<RunningShop> {
  const refused: string[] = [];
  let language = spoken;
  const server = createServer(makeCertificate(HOSTS), async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const zone = url.searchParams.get('zone') ?? 'America/Los_Angeles';
    const visit = { language, zone, isMobile: url.hostname.startsWith('m.') };
    const answer = await answerTo(request, url, visit).catch(
      (error): Answer => ({ type: 'plain', body: String(error), status: 409 }),
    );
    response.writeHead(answer.status ?? 200, {
      'content-type': `text/${answer.type}; charset=utf-8`,
      'cache-control': 'no-cache', // asked for each time, yet a browser may keep a page that is left as it was
    });
    response.end(answer.body);
  });

  async function answerTo(request: IncomingMessage, url: URL, visit: Visit): Promise<Answer> {
    if (url.pathname === '/practice/act' && request.method === 'POST') {
      const wish: Wish = JSON.parse(await readBody(request));
      const answer = fulfil(shop, wish);
      if (wish.skipHours !== undefined) await onTime(new Date(shop.now()).toISOString());
      return answer;
    }
    const [, route] = ROUTES.find(([pattern]) => pattern.test(url.pathname)) ?? [];
    return route?.(shop, url, visit) ?? NOT_FOUND;
  }

  const proxy = createProxy(await listen(server), refused);
  const proxyPort = await listen(proxy);
  return {
    proxyPort,
    refused,
    speak: (wanted) => {
      language = wanted;
    },
    close: () => {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
