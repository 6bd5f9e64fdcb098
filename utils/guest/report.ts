/** What is worth telling the worker: orders whose words changed since they were last told, and how the reading went. */

import type { PageHealth } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Sighting } from '@/utils/domain/order/page-read';
import type { Printed, Tab } from '@/utils/domain/order/printed';
import type { Instant } from '@/utils/domain/time/instant';
import type { PageContext, Readers } from '@/utils/page/dom/card-reading';
import { idOnCard } from '@/utils/page/dom/page-kind';
import { pick } from '@/utils/page/dom/pick';
import { TODAY_DETAIL } from '@/utils/page/dom/selectors';
import {
  cardsOf,
  contextOf,
  gateOf,
  healthOf,
  type ReadCard,
  readCard,
  readingsOf,
  troubleOf,
} from '@/utils/page/read-page';
import { isSameListing, type Listing, makeShown } from './shown';
import type { Rest } from './watch';

export interface Told {
  readonly sightings: readonly Sighting[];
  /** Absent when there is nothing to tell. */
  readonly health: PageHealth | undefined;
  readonly elements: ReadonlyMap<OrderId, Element>;
  /** What there was no time to read. */
  readonly left: Rest | undefined;
}

export interface Report {
  /** Reads one card and more, as long as it has time. */
  readonly of: (root: Document, rest: Rest, at: Instant, hasTime?: () => boolean) => Told;
  /** Another page in the same tab: everything on it is news. */
  readonly startAnew: () => void;
}

/** Where our words go: on the card of a list, or below the status of a details page. Other pages carry none. */
function placeOf({ element, reading }: ReadCard): Element | undefined {
  if (reading?.printed.page === 'list') return element;
  return reading?.printed.page === 'detail' ? pick(element, TODAY_DETAIL.statusBlock) : undefined;
}

/** Of two cards with one id the first counts. */
function elementsOf(cards: readonly ReadCard[]): ReadonlyMap<OrderId, Element> {
  const elements = new Map<OrderId, Element>();
  for (const card of cards) {
    const id = card.reading?.printed.orderId;
    const place = placeOf(card);
    if (id !== undefined && place && !elements.has(id)) elements.set(id, place);
  }
  return elements;
}

/** What makes a reading news. A clock that ticks is none: the first look at it says when it ends. */
const newsIn = ({ timeLeft, tab: _tab, ...rest }: Printed): string =>
  JSON.stringify({ ...rest, hasClock: timeLeft !== undefined });

const NOTHING: Told = { sightings: [], health: undefined, elements: new Map(), left: undefined };
const ALWAYS = () => true;

/**
 * A page's memory of what it told. A card is dated when it first showed its words: reading it again later neither sends
 * nor dates it anew. What is passed on from here is kept in `telling.ts` until the worker has answered.
 */
export function makeReport(readers: Readers): Report {
  const told = new Map<OrderId, { readonly words: string; readonly tab: Tab | undefined }>();
  let lastHealth = '';
  let tabBefore: { readonly tab: Tab; readonly listing: Listing } | undefined;
  let host = '';
  const shown = makeShown((card) => idOnCard(card, host));

  /**
   * The tab bar moves at once, its cards a second later: a tab is believed when it shows other orders than the tab before.
   * Else the words of one tab's cards would be taken for those of another. `now` are all cards, looked up when they matter.
   */
  const isBelieved = (tab: Tab, now: () => readonly Element[]): boolean => {
    if (tabBefore === undefined || tabBefore.tab === tab) return true;
    shown.all(now());
    const listing = shown.listing();
    return listing.cards > 0 && !isSameListing(listing, tabBefore.listing);
  };

  /** As many as there is time for, with the other cards of the same orders: only all of them tell whether they agree. */
  const readSome = (elements: readonly Element[], context: PageContext, hasTime: () => boolean) => {
    const cards: ReadCard[] = [];
    for (const element of elements) {
      cards.push(readCard(element, context));
      if (!hasTime()) break;
    }
    const left = elements.slice(cards.length);
    const twins = shown.twinsOf(new Set(elements.slice(0, cards.length)));
    return { cards: [...cards, ...twins.map((card) => readCard(card, context))], left };
  };

  /** A page without orders is told once, not at every mutation. */
  const once = (health: PageHealth): Told => {
    const text = JSON.stringify({ ...health, at: 0 });
    if (text === lastHealth) return NOTHING;
    lastHealth = text;
    return { ...NOTHING, health };
  };

  const changed = (cards: readonly ReadCard[], health: PageHealth, hasSettled: boolean): readonly Sighting[] =>
    readingsOf(cards).flatMap(({ printed, missing }) => {
      // Still loading: its status comes in a moment, and a reading without one says nothing yet.
      if (!hasSettled && missing.includes('status')) return [];
      const words = newsIn(printed);
      const before = told.get(printed.orderId);
      const tab = printed.tab ?? before?.tab;
      if (before?.words === words && before.tab === tab) return [];
      told.set(printed.orderId, { words, tab });
      return [{ printed, renderedAt: health.at }];
    });

  /** Those that were touched, or all. */
  const toRead = (touched: Rest['touched'], all: () => readonly Element[]): readonly Element[] => {
    if (touched) shown.some(touched);
    else shown.all(all());
    return touched ? [...touched].filter((card) => card.isConnected) : [...shown.cards()];
  };

  const of: Report['of'] = (root, rest, at, hasTime = ALWAYS) => {
    const { url, touched, hasSettled, before = [] } = rest;
    const page = contextOf(root, url, readers);
    if (!page) return NOTHING;
    const { tab, ...around } = page;
    host = around.host;
    const all = () => cardsOf(root, around);
    const believed = tab !== undefined && isBelieved(tab, all) ? tab : undefined;
    const elements = toRead(touched, all);
    if (believed) tabBefore = { tab: believed, listing: shown.listing() };
    const context = { ...around, ...(believed && { tab: believed }) };
    const { cards, left } = readSome(elements, context, hasTime);
    const more = left.length > 0 ? { ...rest, touched: new Set(left), before: [...before, ...cards] } : undefined;
    if (readingsOf(cards).length > 0) {
      const health = healthOf(context, [...before, ...cards], at, undefined);
      const sightings = changed(cards, health, hasSettled);
      return {
        sightings,
        health: sightings.length > 0 ? health : undefined,
        elements: elementsOf(cards),
        left: more,
      };
    }
    if (more) return { ...NOTHING, left: more };
    // A gate is known at once; silence counts only after the page has settled and when it never gave an order.
    const trouble = hasSettled && told.size === 0 ? troubleOf(root, context, []) : gateOf(root, url);
    return trouble || (hasSettled && told.size === 0) ? once(healthOf(context, [], at, trouble)) : NOTHING;
  };

  const startAnew = (): void => {
    told.clear();
    tabBefore = undefined;
    lastHealth = '';
  };
  return { of, startAnew };
}
