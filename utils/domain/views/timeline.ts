/**
 * What happened to an order, row by row: readings with the words of the page, what the user said and took back, messages,
 * and deadlines as they stood. Rows are derived from the record and its evidence; a correction is a row of its own.
 */

import { DRAFT_NAMES } from '@/utils/domain/drafts/drafts-table';
import { isEqual } from '@/utils/domain/equal';
import type { Intent } from '@/utils/domain/order/kinds';
import { type KnownDeadline, type Mark, markKey, type OrderRecord } from '@/utils/domain/order/order';
import type { Observation, Printed } from '@/utils/domain/order/printed';
import { basisOf, deadlineName } from '@/utils/domain/standing/deadline-words';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import type { DatedDeadline } from '@/utils/domain/standing/standing';
import type { Instant } from '@/utils/domain/time/instant';
import { type Argument, phrase } from '@/utils/domain/words/phrase';
import { pageAddress } from './site-links';
import { markRow, undoneRows } from './timeline-marks';
import type { TimelineRow, TimelineSource } from './timeline-row';

type Copied = NonNullable<OrderRecord['copied']>;

const text = (value: string): Argument => ({ kind: 'text', text: value });

const sourceOf = ({ saved, page }: Printed): TimelineSource => {
  if (saved) return 'saved';
  // The page of a refund is a page of the order's details.
  return page === 'refunds' ? 'detail' : page;
};

/** All that a page says about time and state, in its own words. */
function quotesOf({ status, reminder, stateLine, timeLeft, sentences, cancelReason }: Printed): readonly string[] {
  const words = [status, reminder, stateLine, timeLeft?.text, cancelReason, ...sentences];
  return [...new Set(words.filter((word) => word !== undefined).filter((word) => word !== ''))];
}

const wordsOf = ({ status, statusCode }: Printed): string | undefined => status ?? statusCode;

const placeOf = (printed: Printed): Pick<TimelineRow, 'address'> => {
  const address = pageAddress(printed);
  return address === undefined ? {} : { address };
};

function readRow({ printed, firstAt, reader }: Observation, before: Observation | undefined): TimelineRow {
  const words = wordsOf(printed);
  const isChanged = before !== undefined && wordsOf(before.printed) !== words;
  const event = before === undefined ? 'firstSeen' : isChanged ? 'statusChanged' : 'pageChanged';
  const says =
    words === undefined ? phrase(`timeline_${event}_noWords`) : phrase(`timeline_${event}`, { words: text(words) });
  return { event, at: firstAt, from: sourceOf(printed), says, quotes: quotesOf(printed), ...placeOf(printed), reader };
}

const knownRow = ({ kind, knownAt, deadlineAt }: KnownDeadline, from: TimelineSource): TimelineRow => ({
  event: 'deadlineKnown',
  at: knownAt,
  from,
  says: phrase('timeline_deadlineKnown', {
    what: { kind: 'phrase', phrase: deadlineName(kind) },
    when: { kind: 'day', at: deadlineAt },
  }),
  quotes: [],
});

/** As it was noted at the time, with its range and the words it came from. */
const deadlineRow = (at: Instant, deadline: DatedDeadline, from: TimelineSource): TimelineRow => ({
  event: 'deadlineKnown',
  at,
  from: deadline.basis === 'you' ? 'you' : from,
  says: phrase('timeline_deadlineKnown', {
    what: { kind: 'phrase', phrase: deadlineName(deadline.kind) },
    when: { kind: 'moment', moment: deadline.moment },
  }),
  basis: basisOf(deadline),
  quotes: [],
});

const intentRow = (at: Instant, intent: Intent): TimelineRow => ({
  event: `intent:${intent}`,
  at,
  from: 'you',
  says: phrase(`timeline_intent_${intent}`),
  quotes: [],
});

const copiedRow = ({ draft, at, text: copied }: Copied): TimelineRow => ({
  event: 'copied',
  at,
  from: 'you',
  says: phrase('timeline_copied', { what: { kind: 'phrase', phrase: DRAFT_NAMES[draft] } }),
  quotes: [copied],
});

/** The same reading stands in record and evidence; it is one row. */
function allReadings(record: OrderRecord, entries: readonly EvidenceEntry[]): readonly Observation[] {
  const kept = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.observation] : []));
  const isNew = (observation: Observation, index: number, all: readonly Observation[]): boolean =>
    !all
      .slice(0, index)
      .some((other) => other.firstAt === observation.firstAt && isEqual(other.printed, observation.printed));
  return [...kept, ...record.observations].filter(isNew).sort((a, b) => a.firstAt - b.firstAt);
}

function allMarks(record: OrderRecord, entries: readonly EvidenceEntry[]): readonly Mark[] {
  const kept = entries.flatMap((entry) => (entry.kind === 'marked' ? [entry.mark] : []));
  const inRecord = new Set(record.marks.map(markKey));
  return [...record.marks, ...kept.filter((mark) => !inRecord.has(markKey(mark)))];
}

/** The source of the newest reading before a time: a deadline that was known then came from there. */
const sourceAt = (readings: readonly Observation[], at: Instant): TimelineSource => {
  const last = readings.findLast(({ firstAt }) => firstAt <= at);
  return last ? sourceOf(last.printed) : 'you';
};

/** Deadlines as the evidence noted them; those of records from before it did, as far as the record still has them. */
function deadlineRows(
  record: OrderRecord,
  entries: readonly EvidenceEntry[],
  readings: readonly Observation[],
): readonly TimelineRow[] {
  const noted = entries.flatMap((entry) => (entry.kind === 'deadlineKnown' ? [entry] : []));
  const isNoted = ({ kind, knownAt }: KnownDeadline): boolean =>
    noted.some(({ at, deadline }) => at === knownAt && deadline.kind === kind);
  return [
    ...noted.map(({ at, deadline }) => deadlineRow(at, deadline, sourceAt(readings, at))),
    ...record.known
      .filter((known) => !isNoted(known))
      .map((known) => knownRow(known, sourceAt(readings, known.knownAt))),
  ];
}

function allCopied({ copied }: OrderRecord, entries: readonly EvidenceEntry[]): readonly Copied[] {
  const kept = entries.flatMap((entry) => (entry.kind === 'copied' ? [entry] : []));
  return copied && !kept.some(({ at }) => at === copied.at) ? [...kept, copied] : kept;
}

/** The rows of one order, oldest first. */
export function timelineOf(record: OrderRecord, entries: readonly EvidenceEntry[]): readonly TimelineRow[] {
  const readings = allReadings(record, entries);
  const marks = allMarks(record, entries);
  const rows = [
    ...readings.map((reading, index) => readRow(reading, readings[index - 1])),
    ...deadlineRows(record, entries, readings),
    ...marks.map(markRow),
    ...marks.flatMap(undoneRows),
    ...entries.flatMap((entry) => (entry.kind === 'intentChosen' ? [intentRow(entry.at, entry.intent)] : [])),
    ...allCopied(record, entries).map(copiedRow),
  ];
  return rows.sort((a, b) => a.at - b.at);
}
