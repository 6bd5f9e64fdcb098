/** Calendar files (RFC 5545): one event for each order and kind of deadline, which a later file replaces. */

import { toIso, wallOf } from '@/utils/domain/time/calendar';
import { add, type Duration, type Instant, type Moment, minutes, type Zone } from '@/utils/domain/time/instant';
import { withOwnIsolates } from '@/utils/domain/words/direction';

export interface CalendarEvent {
  /** `<orderId>/<kind>`: stable, so that a second file moves the event and does not double it. */
  readonly key: string;
  /** When somebody must have acted. A day or a range becomes a whole-day event on its last safe day. */
  readonly moment: Moment;
  readonly title: string;
  readonly description: string;
  /** Address of the order's page. */
  readonly url?: string;
  /** Minutes before the event; for a whole day, before its 00:00. */
  readonly alarms: readonly Duration[];
  /** Grows with each change of the order; calendars take the higher one. */
  readonly sequence: number;
  /** The deadline is gone: the event is struck out wherever it was imported. */
  readonly isCancelled?: boolean;
}

const CRLF = '\r\n';
const MAX_OCTETS = 75;
/** A moment is an end: the event stands before it, so that the whole of it is in time. */
const BEFORE = minutes(-15);

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** Text of a property: separators and line breaks escaped, what cannot be seen and what turns a line around left out. */
export const escapeText = (text: string): string =>
  withOwnIsolates(text)
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 octets, cut between code points; every piece after the first begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const point of line) {
    if (octets(piece + point) > MAX_OCTETS) {
      pieces.push(piece);
      piece = ` ${point}`;
    } else {
      piece += point;
    }
  }
  return [...pieces, piece].join(CRLF);
}

/** @example utcStamp(at) // '20261212T090000Z' */
const utcStamp = (at: Instant): string => toIso(at).replace(/[-:]|\.\d+/g, '');
const dayStamp = (at: Instant, zone: Zone): string => wallOf(at, zone).slice(0, 10).replaceAll('-', '');

/** A whole-day event lies on the day before its earliest end: the last that is surely in time. */
function timesOf({ earliest, precision }: Moment, zone: Zone): readonly string[] {
  if (precision === 'exact') {
    return [`DTSTART:${utcStamp(add(earliest, BEFORE))}`, `DTEND:${utcStamp(earliest)}`];
  }
  return [`DTSTART;VALUE=DATE:${dayStamp(add(earliest, minutes(-1)), zone)}`];
}

const alarmOf = (before: Duration, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(title)}`,
  `TRIGGER:-PT${Math.max(0, Math.round(before / minutes(1)))}M`,
  'END:VALARM',
];

const eventLines = (event: CalendarEvent, madeAt: Instant, zone: Zone): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.key.replace(/[^A-Za-z0-9]+/g, '-')}@second-thoughts`,
  `DTSTAMP:${utcStamp(madeAt)}`,
  `SEQUENCE:${Math.max(0, Math.trunc(event.sequence))}`,
  ...timesOf(event.moment, zone),
  `SUMMARY:${escapeText(event.title)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  ...(event.url && /^https:\/\/[^\s"<>]+$/.test(event.url) ? [`URL:${event.url}`] : []),
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  ...(event.isCancelled ? [] : event.alarms.flatMap((alarm) => alarmOf(alarm, event.title))),
  'END:VEVENT',
];

/** A calendar with these events. `zone` is whose days the whole-day events are. */
export function toCalendar(events: readonly CalendarEvent[], madeAt: Instant, zone: Zone): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Thoughts//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, madeAt, zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + CRLF).join('');
}
