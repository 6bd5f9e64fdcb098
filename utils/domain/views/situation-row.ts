/** The shape of a row of the situations, and the dates that its sentences say. */

import type { Condition, Situation } from '@/utils/domain/options/conditions';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import { saidWhen } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { type DatedDeadline, drivingInstant } from '@/utils/domain/standing/standing';
import type { Argument, PhraseKey } from '@/utils/domain/words/phrase';
import type { ActKey } from './acts-table';

/** A value inside the sentences of a row. */
export type Slot = (situation: Situation) => Argument | undefined;

/** One situation: when it is this one, what is said, what can be pressed. The first row that holds is the situation. */
export interface SituationRow {
  readonly key: string;
  readonly when: Condition;
  /** The bold part. */
  readonly verdict: PhraseKey;
  readonly rest?: PhraseKey;
  /** Basis or consequence; the first that holds. */
  readonly small?: PhraseKey | readonly (readonly [Condition, PhraseKey])[];
  readonly slots?: Readonly<Record<string, Slot>>;
  /** In their order; some only while something is so. */
  readonly acts: readonly (ActKey | readonly [Condition, ActKey])[];
}

/** The deadline of the first of these kinds that has a date. */
const firstOf = ({ standing, now }: Situation, kinds: readonly DeadlineKind[]): DatedDeadline | undefined =>
  kinds.map((kind) => decidingOf(standing, kind, now.at)).find((deadline) => deadline !== undefined);

/** Of these kinds the deadline that ends first and is still ahead. */
export const nextOf = ({ standing, now }: Situation, kinds: readonly DeadlineKind[]): DatedDeadline | undefined =>
  kinds
    .flatMap((kind) => decidingOf(standing, kind, now.at) ?? [])
    .filter((deadline) => drivingInstant(deadline) > now.at)
    .toSorted((a, b) => drivingInstant(a) - drivingInstant(b))[0];

const said = (situation: Situation, deadline: DatedDeadline | undefined): Argument | undefined =>
  deadline && saidWhen(deadline, situation.standing, situation.now);

/** The one date of that deadline. */
export const dateOf =
  (...kinds: readonly DeadlineKind[]): Slot =>
  (situation) =>
    said(situation, firstOf(situation, kinds));

/** The one date of whichever of these ends first. */
export const nextDateOf =
  (...kinds: readonly DeadlineKind[]): Slot =>
  (situation) =>
    said(situation, nextOf(situation, kinds));

/** The day of the last reading. */
export const seen: Slot = ({ standing }) => ({ kind: 'when', at: standing.seenAt, hasTime: false });

/** Words of the page, cut to what a verdict has room for. */
const WORDS_LENGTH = 24;

export const pageWords: Slot = ({ standing: { stateText } }) => {
  const letters = [...stateText];
  const text =
    letters.length > WORDS_LENGTH
      ? `${letters
          .slice(0, WORDS_LENGTH - 1)
          .join('')
          .trimEnd()}…`
      : stateText;
  return { kind: 'text', text };
};
