/** Two records of one order in one: for every field who wins, and why. Bringing in an export and hearing of another device ask here. */

import { isEqual } from '@/utils/domain/equal';
import { INTENTS, type Intent, type OrderId } from '@/utils/domain/order/kinds';
import { addObservationsThatFit } from '@/utils/domain/order/observations';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import { instant } from '@/utils/domain/time/instant';
import { firstOfEach, mergeMarks } from './merge-marks';
import { LONG_AGO, laterOf, type Stamped } from './stamped';

/** The records after an import: those of the file, merged into the ones that are there. */
export function importInto(
  records: ReadonlyMap<OrderId, OrderRecord>,
  imported: readonly OrderRecord[],
  replace: boolean,
): readonly OrderRecord[] {
  return imported.map((record) => {
    const before = records.get(record.id);
    if (before && replace) return { ...record, rev: before.rev };
    return before ? mergeRecords(before, record) : { ...record, rev: Math.max(1, record.rev) };
  });
}

/** What was chosen for an order, each with its time; absent where nothing ever was. `null` is a reason taken back. */
export function choicesOf({ intent, reason, chosenAt }: OrderRecord): {
  readonly intent?: Stamped<Intent>;
  readonly reason?: Stamped<ReasonKey | null>;
} {
  const hasIntent = chosenAt?.intent !== undefined || intent !== INTENTS[0];
  const hasReason = chosenAt?.reason !== undefined || reason !== undefined;
  return {
    ...(hasIntent && { intent: { value: intent, at: chosenAt?.intent ?? LONG_AGO } }),
    ...(hasReason && { reason: { value: reason ?? null, at: chosenAt?.reason ?? LONG_AGO } }),
  };
}

/**
 * The choice of there where it wins, else nothing. A choice without a time (of the first versions) only fills a gap: it
 * cannot be shown to be later than the one here.
 */
function newer<T>(
  here: Stamped<T> | undefined,
  there: Stamped<T> | undefined,
  isTimed: boolean,
): Stamped<T> | undefined {
  if (!there || (here && !isTimed)) return undefined;
  return isEqual(laterOf(here, there), here) ? undefined : there;
}

/** The record here with one field settled; a field that stays as it is gives the very same record back. */
type Rule = (here: OrderRecord, there: OrderRecord) => OrderRecord;

const stays: Rule = (here) => here;

/** For every field of a record: who wins where two know the order. */
export const MERGE_RULES = {
  /** There is one version; whatever was read was brought to it. */
  schemaVersion: stays,
  /** The same in both. */
  id: stays,
  /** Counts the changes of this store. */
  rev: stays,
  /** The earlier: it was seen then, wherever that was. */
  firstSeenAt: (here, there) =>
    there.firstSeenAt < here.firstSeenAt ? { ...here, firstSeenAt: instant(there.firstSeenAt) } : here,
  /** Both: a page that was read there is a page read late here, as far as the record has room. */
  observations: (here, there) => addObservationsThatFit(here, there.observations),
  /** Both; taken back on either side is taken back, because nobody undoes by mistake what he then keeps. */
  marks(here, there) {
    const marks = mergeMarks(here.marks, there.marks);
    const isNew =
      marks.length !== here.marks.length || !marks.every((mark) => here.marks.some((own) => isEqual(own, mark)));
    return isNew ? { ...here, marks } : here;
  },
  /** The later choice, "undecided" too, and it keeps its time: the other devices ask for it. */
  intent(here, there) {
    const chosen = newer(choicesOf(here).intent, choicesOf(there).intent, there.chosenAt?.intent !== undefined);
    if (!chosen) return here;
    const timed = there.chosenAt?.intent !== undefined;
    return { ...here, intent: chosen.value, ...(timed && { chosenAt: { ...here.chosenAt, intent: chosen.at } }) };
  },
  /** The later choice, also that there is none, and it keeps its time. */
  reason(here, there) {
    const timed = there.chosenAt?.reason !== undefined;
    const chosen = newer(choicesOf(here).reason, choicesOf(there).reason, timed);
    if (!chosen) return here;
    const { reason: _before, ...rest } = here;
    return {
      ...rest,
      ...(chosen.value !== null && { reason: chosen.value }),
      ...(timed && { chosenAt: { ...here.chosenAt, reason: chosen.at } }),
    };
  },
  /** Moves with the choice whose time it is: see `intent` and `reason`. */
  chosenAt: stays,
  /** Here: they are what was put on this screen, and what was done with it. */
  reminders: stays,
  /** Here: from when on this browser could remind. */
  known: stays,
  /** Here: "not now" was said of the reminders of this browser. An old file does not hide anything again. */
  hiddenAt: stays,
  /** Both: a question answered once is not asked again. */
  answered(here, there) {
    const keyOf = ({ question, at }: OrderRecord['answered'][number]): string => `${question} ${at}`;
    const known = new Set(here.answered.map(keyOf));
    const news = firstOfEach(there.answered, keyOf).filter((answer) => !known.has(keyOf(answer)));
    const all = [...here.answered, ...news].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
    return news.length > 0 ? { ...here, answered: all } : here;
  },
  /** Here: whether a copied message was sent is asked where it was copied, and not once more after an old file. */
  copied: stays,
  /** Here: the pages say it again where it is still so. */
  removed: stays,
  /** Here: where the user has the order now; an old file does not put it away again. */
  archivedByUserAt: stays,
} as const satisfies Record<keyof OrderRecord, Rule>;

/**
 * Two records of one order in one, by `MERGE_RULES`. A record merged with itself is the very same record, and merging the
 * same one in again changes nothing.
 */
export const mergeRecords = (here: OrderRecord, there: OrderRecord): OrderRecord =>
  Object.values<Rule>(MERGE_RULES).reduce((merged, rule) => rule(merged, there), here);
