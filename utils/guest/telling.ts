/** Told means saved: what a page said is kept here until the worker has answered, which it does after the save. */
import type { PageHealth } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { PageTold, Sighting } from '@/utils/domain/order/page-read';
import { MOST_ORDERS } from '@/utils/domain/order/text-limits';

export interface Telling {
  /** Keeps this until it was heard. */
  readonly note: (news: PageTold) => void;
  /** Tells what was noted since, with all that nobody has heard yet. */
  readonly tell: () => void;
  /** Somebody looks at the page: what nobody has heard is told as if for the first time. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** A worker that was ended is awake again in a second; a full disk or an update takes longer. Five tries in all. */
const PAUSES_MS = [1_000, 5_000, 30_000, 120_000] as const;
/** Longer than the slowest save that was measured; who has not answered then was ended in the middle. */
const ANSWER_MS = 30_000;

async function within<T>(limit: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `deliver` ends well when the worker has saved what it was told. The worker takes the same words twice for one saying, so
 * telling once too often changes nothing. Of each order the last words are kept, dated as they were read.
 */
export function makeTelling(deliver: (news: PageTold) => Promise<void>, onFailure: (error: unknown) => void): Telling {
  const unheard = new Map<OrderId, Sighting>();
  /** How reading went, as long as it is not heard. */
  let health: PageHealth | undefined;
  let tries = 0;
  let isNews = false;
  let isTelling = false;
  let isStopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const forget = (heard: readonly Sighting[], ofHealth: PageHealth): void => {
    for (const sighting of heard) {
      const { orderId } = sighting.printed;
      if (unheard.get(orderId) === sighting) unheard.delete(orderId);
    }
    if (unheard.size === 0 && health === ofHealth) health = undefined;
    tries = 0;
  };

  const deliverOnce = async (told: PageTold): Promise<boolean> => {
    try {
      await within(ANSWER_MS, deliver(told));
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  };

  /** One message after the other, so that a worker is never told two things at once. */
  const go = async (): Promise<void> => {
    clearTimeout(waiting);
    if (isTelling || isStopped || !health) return;
    isTelling = true;
    isNews = false;
    const told = { sightings: [...unheard.values()].slice(0, MOST_ORDERS), health };
    const isHeard = await deliverOnce(told);
    isTelling = false;
    if (isHeard) {
      forget(told.sightings, told.health);
      return go();
    }
    const pause = PAUSES_MS[tries];
    tries += 1;
    if (pause !== undefined && !isStopped) waiting = setTimeout(go, pause);
  };

  return {
    note: (news) => {
      for (const sighting of news.sightings) unheard.set(sighting.printed.orderId, sighting);
      health = news.health;
      isNews = true;
    },
    tell: () => {
      if (isNews) go();
    },
    again: () => {
      tries = 0;
      go();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
    },
  };
}
