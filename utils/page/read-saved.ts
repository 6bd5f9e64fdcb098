/** Reads an order page that the user saved as a file. */
import type { PageHealth } from '@/utils/domain/order/health';
import type { Printed } from '@/utils/domain/order/printed';
import type { Result } from '@/utils/domain/result';
import { failure, success } from '@/utils/domain/result';
import type { Instant } from '@/utils/domain/time/instant';
import { EVERY_READER } from '@/utils/page/designs/every-reader';
import { plainDigits } from '@/utils/page/dom/element-texts';
import { pageTypeOf } from '@/utils/page/dom/page-kind';
import { pick, type Selector } from '@/utils/page/dom/pick';
import {
  LEGACY_DETAIL,
  LEGACY_LIST,
  RU_DETAIL,
  RU_LIST,
  TODAY_CARD,
  TODAY_DETAIL,
  TODAY_LIST,
} from '@/utils/page/dom/selectors';
import { cardsOf, contextOf, healthOf, readCard, readingsOf, troubleOf } from './read-page';

export interface SavedPage {
  readonly printed: readonly Printed[];
  readonly health: PageHealth;
}

/** `cut`: the file ends in the middle, so its last words may be halves. `otherPage`: it is none of the site's order pages. */
export type SavedFault = 'cut' | 'otherPage';

export interface SavedInput {
  readonly html: string;
  /** The file's last-modified time: the page was rendered then or before. */
  readonly at: Instant;
  /** Text to document, without running anything of it: `DOMParser`. */
  readonly parse: (html: string) => Document;
}

/** Written by browsers at the head of a saved file. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;

/** Where a page of that shape lives, for files that do not say where they are from. */
const SHAPES: readonly { readonly has: Selector; readonly id?: Selector; readonly address: (id: string) => string }[] =
  [
    { has: TODAY_CARD.status, address: () => 'https://www.aliexpress.com/p/order/index.html' },
    {
      has: TODAY_DETAIL.status,
      id: TODAY_DETAIL.id,
      address: (id) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`,
    },
    { has: TODAY_LIST.tabs, address: () => 'https://www.aliexpress.com/p/order/index.html' },
    { has: RU_LIST.card, address: () => 'https://aliexpress.ru/order-list' },
    { has: RU_DETAIL.number, id: RU_DETAIL.number, address: (id) => `https://aliexpress.ru/order-list/${id}` },
    { has: LEGACY_LIST.shell, address: () => 'https://trade.aliexpress.com/orderList.htm' },
    {
      has: LEGACY_DETAIL.shell,
      id: LEGACY_DETAIL.id,
      address: (id) => `https://trade.aliexpress.com/order_detail.htm?orderId=${id}`,
    },
  ];

/** The id printed beside a label or on its own. */
function idShown(root: Document, selector: Selector): string {
  const element = pick(root, selector);
  const text = `${element?.textContent ?? ''} ${element?.parentElement?.textContent ?? ''}`;
  return (
    plainDigits(text)
      .replace(/(?<=\d) (?=\d{4}\b)/g, '')
      .match(/\d{10,24}/)?.[0] ?? ''
  );
}

function addressOf(root: Document, html: string): URL | undefined {
  const said = SAVED_FROM.exec(html)?.[1] ?? root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const url = URL.canParse(said) ? new URL(said) : undefined;
  if (url && pageTypeOf(url)) return url;
  const shape = SHAPES.find(({ has }) => pick(root, has));
  return shape && new URL(shape.address(shape.id ? idShown(root, shape.id) : ''));
}

/** What a saved page printed, marked as saved, in the words of an open page. */
export function readSaved({ html, at, parse }: SavedInput): Result<SavedPage, SavedFault> {
  if (!/<\/html>\s*(<!--[\s\S]*-->\s*)?$/i.test(html)) return failure('cut');
  const root = parse(html);
  const url = addressOf(root, html);
  const around = url && contextOf(root, url, EVERY_READER);
  if (!around) return failure('otherPage');
  const context = { ...around, saved: true } as const;
  const cards = cardsOf(root, context).map((card) => readCard(card, context));
  const readings = readingsOf(cards);
  const health = healthOf(context, cards, at, troubleOf(root, context, readings));
  return success({ printed: readings.map(({ printed }) => printed), health });
}
