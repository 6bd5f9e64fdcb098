/** A story: what a shopper saw and said, dated, and what must be true at the moments that matter. */
import { order } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import type { OptionKey } from '@/utils/domain/options/options';
import type { DeadlineKind, DraftId, Intent, OrderState } from '@/utils/domain/order/kinds';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { PrintedDeadline, Reading } from '@/utils/domain/order/printed';
import { decidedNow, decidingDeadline } from '@/utils/domain/standing/deadlines';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing, Trait } from '@/utils/domain/standing/standing';
import { wallOf } from '@/utils/domain/time/calendar';
import { type Instant, instant, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { SituationKey } from '@/utils/domain/views/advice';
import { cardOf } from '@/utils/domain/views/card';
import type { Need } from '@/utils/domain/views/need-table';

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
  /** Which situation the verdict is of. */
  readonly says: SituationKey;
  /** The day that verdict and rest name, where they name one. */
  readonly day?: string | 'none';
  /** The option that stands first, and the last day of its first date. */
  readonly first: OptionKey | 'none';
  readonly firstBy?: string | 'none';
  /** The message that is recommended. */
  readonly message: DraftId | 'none';
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

interface LookedAt {
  readonly standing: Standing;
  readonly now: Now;
  readonly preferences: Preferences;
}

const dayIn = (at: Instant, where: Zone): string => wallOf(at, where).slice(0, 10);

/** The order as it stood at one moment of its story: later pages and words have not been read or said yet. */
export function standingAt(story: Story, moment: Moment): LookedAt {
  const now: Now = { at: at(moment.at), zone: story.zone };
  const readings = story.readings.filter(({ observation }) => observation.firstAt <= now.at);
  const marks = (story.marks ?? []).filter(({ madeAt }) => madeAt <= now.at);
  const more: Partial<OrderRecord> = moment.intent ? { intent: moment.intent } : {};
  const preferences: Preferences = { ...DEFAULT_PREFERENCES, ...(story.country && { country: story.country }) };
  return { standing: standingOf(order(readings, marks, more), preferences), now, preferences };
}

/** The same facts as `Expected` names, of the order as it stood. */
export function factsOf({ standing, now, preferences }: LookedAt): Required<Omit<Expected, 'dead'>> {
  const { advice, need, options } = cardOf(standing, now, preferences);
  const first = options.find((option) => option.first);
  const day = [advice.verdict, advice.rest].map((phrase) => phrase?.args?.day).find((named) => named?.kind === 'when');
  const projection = first?.projections[0]?.moment;
  return {
    state: standing.state,
    need,
    says: advice.situation,
    day: day?.kind === 'when' ? dayIn(day.at, now.zone) : 'none',
    first: first?.key ?? 'none',
    firstBy: projection ? dayIn(instant(projection.latest - 1), now.zone) : 'none',
    message: recommend(standing, now, preferences).id ?? 'none',
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
