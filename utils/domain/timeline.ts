/**
 * What happened to an order, row by row: readings with the words of the page, what the user said and took back, messages,
 * and deadlines as they stood. Rows are derived from the record and its evidence; a correction is a row of its own.
 */
import { deadlineName } from './deadline-words';
import { DRAFT_NAMES } from './drafts-table';
import { isEqual } from './equal';
import type { EvidenceEntry } from './evidence';
import type { Instant } from './instant';
import type { Intent, KnownDeadline, Mark, MarkKind, Observation, OrderRecord, Printed } from './order';
import { type Argument, type Phrase, phrase } from './phrase';
import { stateName } from './state-words';

/** Who said it: a page of the site, a file that was kept, or the user. */
export const TIMELINE_SOURCES = ['list', 'detail', 'cancel', 'saved', 'you'] as const;
export type TimelineSource = (typeof TIMELINE_SOURCES)[number];

export type TimelineEvent =
  | 'firstSeen'
  | 'statusChanged'
  | 'pageChanged'
  | 'deadlineKnown'
  | `marked:${MarkKind}`
  | 'undone'
  | `intent:${Intent}`
  | 'copied';

export interface TimelineRow {
  readonly event: TimelineEvent;
  /** When it was learned. What it says may be about an earlier day. */
  readonly at: Instant;
  readonly from: TimelineSource;
  readonly says: Phrase;
  /** Words of the page, or of the user, word for word. */
  readonly quotes: readonly string[];
  /** The host of the page; addresses carry personal parameters and are not kept. */
  readonly host?: string;
  /** Version of the extension that read the page. */
  readonly reader?: string;
  /** The user took it back later; the row stays. */
  readonly isUndone?: boolean;
}

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

function readRow({ printed, firstAt, reader }: Observation, before: Observation | undefined): TimelineRow {
  const words = wordsOf(printed);
  const isChanged = before !== undefined && wordsOf(before.printed) !== words;
  const event = before === undefined ? 'firstSeen' : isChanged ? 'statusChanged' : 'pageChanged';
  const says =
    words === undefined ? phrase(`timeline_${event}_noWords`) : phrase(`timeline_${event}`, { words: text(words) });
  return { event, at: firstAt, from: sourceOf(printed), says, quotes: quotesOf(printed), host: printed.host, reader };
}

/** What a mark says about more than its time. */
function detailOf(mark: Mark): {
  readonly args?: Readonly<Record<string, Argument>>;
  readonly quotes: readonly string[];
} {
  switch (mark.kind) {
    case 'messageSent':
      return { args: { what: { kind: 'phrase', phrase: DRAFT_NAMES[mark.draft] } }, quotes: [mark.text] };
    case 'stateSet':
      return { args: { what: { kind: 'phrase', phrase: stateName(mark.state) } }, quotes: [] };
    case 'deadlineSet':
      return {
        args: { what: { kind: 'phrase', phrase: deadlineName(mark.deadline) }, by: { kind: 'by', moment: mark.by } },
        quotes: [],
      };
    case 'ownReminder':
      return { args: { by: { kind: 'by', moment: mark.by } }, quotes: [mark.text] };
    case 'note':
      return { quotes: [mark.text] };
    default:
      return { quotes: [] };
  }
}

function saysOf(mark: Mark): Phrase {
  const { args } = detailOf(mark);
  return phrase(`timeline_marked_${mark.kind}`, { when: { kind: 'moment', moment: mark.at }, ...args });
}

const markRow = (mark: Mark): TimelineRow => ({
  event: `marked:${mark.kind}`,
  at: mark.madeAt,
  from: 'you',
  says: saysOf(mark),
  quotes: detailOf(mark).quotes,
  ...(mark.undoneAt !== undefined && { isUndone: true }),
});

const undoneRows = (mark: Mark): readonly TimelineRow[] =>
  mark.undoneAt === undefined
    ? []
    : [
        {
          event: 'undone',
          at: mark.undoneAt,
          from: 'you',
          says: phrase('timeline_undone', { what: { kind: 'phrase', phrase: saysOf(mark) } }),
          quotes: [],
        },
      ];

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

const intentRow = (at: Instant, intent: Intent): TimelineRow => ({
  event: `intent:${intent}`,
  at,
  from: 'you',
  says: phrase(`timeline_intent_${intent}`),
  quotes: [],
});

const copiedRow = ({ draft, at, text: copied }: NonNullable<OrderRecord['copied']>): TimelineRow => ({
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
  const inRecord = new Set(record.marks.map(({ madeAt }) => madeAt));
  return [...record.marks, ...kept.filter(({ madeAt }) => !inRecord.has(madeAt))];
}

/** The source of the newest reading before a time: a deadline that was known then came from there. */
const sourceAt = (readings: readonly Observation[], at: Instant): TimelineSource => {
  const last = readings.findLast(({ firstAt }) => firstAt <= at);
  return last ? sourceOf(last.printed) : 'you';
};

/** The rows of one order, oldest first. */
export function timelineOf(record: OrderRecord, entries: readonly EvidenceEntry[]): readonly TimelineRow[] {
  const readings = allReadings(record, entries);
  const marks = allMarks(record, entries);
  const rows = [
    ...readings.map((reading, index) => readRow(reading, readings[index - 1])),
    ...record.known.map((known) => knownRow(known, sourceAt(readings, known.knownAt))),
    ...marks.map(markRow),
    ...marks.flatMap(undoneRows),
    ...entries.flatMap((entry) => (entry.kind === 'intentChosen' ? [intentRow(entry.at, entry.intent)] : [])),
    ...(record.copied ? [copiedRow(record.copied)] : []),
  ];
  return rows.sort((a, b) => a.at - b.at);
}
