/** A story: what a shopper saw and said, dated, and what must be true at the moments that matter. */
import { order } from '@/tests/kit/orders';
import type { DeadlineKind, Intent, OrderState } from '@/utils/domain/order/kinds';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { PrintedDeadline, Reading } from '@/utils/domain/order/printed';
import { decidedNow, decidingDeadline } from '@/utils/domain/standing/deadlines';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing, Trait } from '@/utils/domain/standing/standing';
import type { Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Need } from '@/utils/domain/views/need';
import { at } from '../kit/times';

/** What must be true then; what is not named is not looked at. */
export interface Expected {
  readonly state: OrderState;
  readonly need: Need;
  /** The deadline that decides. */
  readonly decides?: DeadlineKind | 'none';
  /** Kinds that are alive, and kinds that must not be. */
  readonly alive?: readonly DeadlineKind[];
  readonly dead?: readonly DeadlineKind[];
  readonly traits?: readonly Trait[];
  readonly refund?: Standing['refund'];
  readonly look?: Standing['look'];
  readonly fault?: Standing['fault'];
  readonly outcome?: Standing['outcome'];
  readonly reason?: Standing['reason'];
  readonly questions?: Standing['questions'];
}

export interface Moment {
  readonly at: string;
  /** In words: what has just happened. */
  readonly after: string;
  readonly intent?: Intent;
  readonly expect: Expected;
}

export interface Story {
  readonly name: string;
  readonly zone: Zone;
  readonly country?: string;
  readonly readings: readonly Reading[];
  readonly marks?: readonly Mark[];
  readonly moments: readonly Moment[];
}

/** The order as it stood at one moment of its story: later pages and words have not been read or said yet. */
export function standingAt(story: Story, moment: Moment): { readonly standing: Standing; readonly now: Now } {
  const now: Now = { at: at(moment.at), zone: story.zone };
  const readings = story.readings.filter(({ observation }) => observation.firstAt <= now.at);
  const marks = (story.marks ?? []).filter(({ madeAt }) => madeAt <= now.at);
  const more: Partial<OrderRecord> = moment.intent ? { intent: moment.intent } : {};
  const preferences: Preferences = { ...DEFAULT_PREFERENCES, ...(story.country && { country: story.country }) };
  return { standing: standingOf(order(readings, marks, more), preferences), now };
}

/** The same facts as `Expected` names, of the order as it stood. */
export function factsOf(
  { standing, now }: ReturnType<typeof standingAt>,
  need: Need,
): Required<Omit<Expected, 'dead'>> {
  return {
    state: standing.state,
    need,
    decides: decidingDeadline(standing, now.at)?.kind ?? 'none',
    alive: decidedNow(standing, now.at).deadlines.map(({ kind }) => kind),
    traits: standing.traits,
    refund: standing.refund,
    look: standing.look,
    fault: standing.fault,
    outcome: standing.outcome,
    reason: standing.reason,
    questions: standing.questions,
  };
}

export const printedUntil = (
  kind: DeadlineKind,
  text: string,
  moment: PrintedDeadline['moment'] | undefined,
): PrintedDeadline => {
  if (!moment) throw new Error('no such day');
  return { kind, text, moment };
};
