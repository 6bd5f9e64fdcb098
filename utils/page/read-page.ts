/** Reads an order page that is on screen: what it prints about each order, or why nothing can be read. */
import type { PageTrouble, ReadField } from '../domain/health';
import { type Printed, TABS, type Tab } from '../domain/order';
import { pageKindOf } from './page-kind';
import { find, findAll, newTally, type Tally } from './pick';
import { orderIdInLink, type PageContext, readCard } from './read-card';
import { readDetail } from './read-detail';
import { CAPTCHA, SIGN_IN, TODAY } from './selectors';

/** One order on the page, and the element that shows it. */
export interface Shown {
  readonly element: Element;
  readonly printed: Printed;
}

export type PageReading =
  | {
      readonly kind: 'read';
      readonly shown: readonly Shown[];
      readonly missing: readonly ReadField[];
      readonly drift: Readonly<Partial<Record<ReadField, number>>>;
    }
  /** The page is itself and shows no order: an empty tab. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'trouble'; readonly trouble: PageTrouble }
  /** Nothing recognised, yet: parts of the page may still be on their way. */
  | { readonly kind: 'unrecognised' };

const languageOf = (root: ParentNode): string => {
  const named = find(root, { any: ['html[lang]', '[lang]'], seen: '2026-09' })?.getAttribute('lang') ?? '';
  return /^[A-Za-z]{2,3}([-_]\w+)*$/.test(named) ? named.replace('_', '-') : 'und';
};

/** The open tab by its position; the tail tab is the one with deleted orders. */
function tabOf(root: ParentNode): Tab | undefined {
  const active = find(root, TODAY.activeTab);
  const index = active ? findAll(root, TODAY.tab).indexOf(active) : -1;
  return index < 0 ? undefined : TABS[index];
}

const read = (shown: readonly Shown[], { missing, drift }: Tally): PageReading => ({
  kind: 'read',
  shown,
  missing: [...missing],
  drift: Object.fromEntries(drift),
});

/** All cards of the list, or the given ones only: cost follows what changed. */
function readList(root: ParentNode, context: PageContext, only?: ReadonlySet<Element>): PageReading {
  const cards = only ? [...only] : findAll(root, TODAY.card);
  const tally = newTally();
  const shown = cards.flatMap((element) => {
    const printed = readCard(element, context, tally);
    return printed ? [{ element, printed }] : [];
  });
  if (shown.length > 0) return read(oneEach(shown), tally);
  const linked = [...root.querySelectorAll('a[href*="/p/order/detail.html"]')].some((link) =>
    orderIdInLink(link.getAttribute('href')),
  );
  if (linked || cards.length > 0) return { kind: 'unrecognised' };
  return find(root, TODAY.tab) ? { kind: 'empty' } : { kind: 'unrecognised' };
}

/** Two cards with one id and different words: neither is believed. */
function oneEach(shown: readonly Shown[]): readonly Shown[] {
  const words = new Map<string, string>();
  const torn = new Set<string>();
  for (const { printed } of shown) {
    const text = JSON.stringify(printed);
    const before = words.get(printed.orderId);
    if (before !== undefined && before !== text) torn.add(printed.orderId);
    words.set(printed.orderId, text);
  }
  return shown.filter(({ printed }) => !torn.has(printed.orderId));
}

/** The order on its details page is believed once its status stands there. */
function readDetailPage(root: ParentNode, url: URL, context: PageContext): PageReading {
  const tally = newTally();
  const printed = readDetail(root, url, context, tally);
  const element = find(root, TODAY.detailStatusBlock);
  if (!printed || !element || printed.status === undefined) return { kind: 'unrecognised' };
  return read([{ element, printed }], tally);
}

/** What the page says. `only` names the cards that changed; all of them are read without it. */
export function readPage(root: ParentNode, url: URL, only?: ReadonlySet<Element>): PageReading {
  const kind = pageKindOf(url);
  const context: PageContext = { language: languageOf(root), host: url.hostname };
  if (root.querySelector(CAPTCHA)) return { kind: 'trouble', trouble: 'captcha' };
  if (root.querySelector(SIGN_IN)) return { kind: 'trouble', trouble: 'signedOut' };
  if (kind?.design === 'today' && kind.page === 'list') {
    const tab = tabOf(root);
    return readList(root, { ...context, ...(tab && { tab }) }, only);
  }
  if (kind?.design === 'today' && kind.page === 'detail') return readDetailPage(root, url, context);
  return { kind: 'unrecognised' };
}
