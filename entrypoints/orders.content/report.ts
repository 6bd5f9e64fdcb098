/** What is worth telling the worker: orders whose words changed since they were last told, and how the reading went. */
import type { Sighting } from '@/utils/domain/events';
import type { PageHealth } from '@/utils/domain/health';
import type { Instant } from '@/utils/domain/instant';
import type { OrderId } from '@/utils/domain/order';
import { assertNever } from '@/utils/domain/result';
import { pageKindOf } from '@/utils/page/page-kind';
import { readPage, type Shown } from '@/utils/page/read-page';
import type { Rest } from './watch';

export interface Told {
  readonly sightings: readonly Sighting[];
  /** Absent when there is nothing to tell. */
  readonly health: PageHealth | undefined;
  readonly elements: ReadonlyMap<OrderId, Element>;
}

export interface Report {
  readonly of: (root: ParentNode, rest: Rest, at: Instant) => Told;
  /** Another page in the same tab: everything on it is news. */
  readonly startAnew: () => void;
}

const NOTHING: Told = { sightings: [], health: undefined, elements: new Map() };

/**
 * A page's memory of what it told. A card is dated when it first showed its words: reading it again later neither sends
 * nor dates it anew.
 */
export function makeReport(): Report {
  const told = new Map<OrderId, string>();
  let lastHealth = '';

  /** A page without orders is told once, not at every mutation. */
  const once = (health: PageHealth): Told => {
    const text = JSON.stringify({ ...health, at: 0 });
    if (text === lastHealth) return NOTHING;
    lastHealth = text;
    return { ...NOTHING, health };
  };

  const changed = (shown: readonly Shown[], health: PageHealth): Told => {
    const sightings = shown.flatMap(({ printed }) => {
      const words = JSON.stringify(printed);
      if (told.get(printed.orderId) === words) return [];
      told.set(printed.orderId, words);
      return [{ printed, renderedAt: health.at }];
    });
    return {
      sightings,
      health: sightings.length > 0 ? health : undefined,
      elements: new Map(shown.map(({ element, printed }) => [printed.orderId, element])),
    };
  };

  const of = (root: ParentNode, { url, touched, hasSettled }: Rest, at: Instant): Told => {
    const kind = pageKindOf(url);
    if (!kind) return NOTHING;
    const reading = readPage(root, url, touched);
    const health: PageHealth = { ...kind, at, orders: 0, missing: [], drift: {}, unknownWords: [] };
    switch (reading.kind) {
      case 'trouble':
        return once({ ...health, trouble: reading.trouble });
      case 'unrecognised':
        // Only a page that is silent after it settled is unreadable, and only when it never gave an order.
        return hasSettled && told.size === 0 ? once({ ...health, trouble: 'unreadablePage' }) : NOTHING;
      case 'empty':
        return hasSettled ? once(health) : NOTHING;
      case 'read':
        return changed(reading.shown, {
          ...health,
          orders: reading.shown.length,
          missing: reading.missing,
          drift: reading.drift,
        });
      default:
        return assertNever(reading);
    }
  };

  const startAnew = (): void => {
    told.clear();
    lastHealth = '';
  };
  return { of, startAnew };
}
