import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { at } from '@/tests/kit/times';
import type { Zone } from '@/utils/domain/time/instant';
import { between, exact, hours } from '@/utils/domain/time/instant';
import { type CalendarEvent, escapeText, foldLine, toCalendar } from './ics';

const BERLIN = 'Europe/Berlin' as Zone;
const MADE = at('2026-11-23T10:00:00Z');
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key: '8123456789012345/payBy',
  moment: exact(at('2026-12-12T09:00:00Z')),
  title: 'Pay by: Wool socks',
  description: 'Closes by itself.',
  alarms: [hours(24)],
  sequence: 3,
  ...change,
});
const calendar = (events: readonly CalendarEvent[]): string => toCalendar(events, MADE, BERLIN);
const parsed = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
const first = (text: string): ICAL.Event => {
  const [found] = parsed(text);
  if (!found) throw new Error('no event');
  return found;
};

describe('a deadline in my calendar', () => {
  it('ends at its exact time, in UTC', () => {
    const found = first(calendar([event()]));
    expect(found.endDate.toString()).toBe('2026-12-12T09:00:00Z');
    expect(found.startDate.toString()).toBe('2026-12-12T08:45:00Z');
  });

  it('lies on the last day that is surely in time where only a day is known', () => {
    const day = between(at('2026-12-12T23:00:00Z'), at('2026-12-13T23:00:00Z'));
    const text = calendar([event({ moment: day })]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261212\r\n');
    expect(first(text).startDate.isDate).toBe(true);
  });

  it('keeps its identity from file to file and counts up', () => {
    expect(first(calendar([event()])).uid).toBe('8123456789012345-payBy@second-thoughts');
    expect(first(calendar([event({ sequence: 4, title: 'Other' })])).uid).toBe(
      '8123456789012345-payBy@second-thoughts',
    );
    expect(first(calendar([event({ sequence: 4 })])).sequence).toBe(4);
  });

  it('reminds a day before', () => {
    const [alarm] = first(calendar([event()])).component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT1440M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('is struck out, without a reminder, once the deadline is gone', () => {
    const gone = first(calendar([event({ isCancelled: true })])).component;
    expect(gone.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(gone.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('links to the order, and to nothing that is not an address', () => {
    expect(
      calendar([event({ url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345' })]),
    ).toContain('URL:https');
    expect(calendar([event({ url: 'javascript:alert(1)' })])).not.toContain('URL:');
    expect(calendar([event({ url: 'https://a.example/\r\nATTACH:x' })])).not.toContain('URL:');
  });

  it('is an empty calendar without deadlines', () => {
    expect(parsed(calendar([]))).toEqual([]);
  });
});

describe('whatever an item is called', () => {
  it.each([
    'Socks; 3, \\ "warm": 50%',
    'line one\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    '👩‍👩‍👧‍👦'.repeat(40),
    'שלום عربي 中文'.repeat(20),
    '\u0000\u0007bell',
    '\ud800 alone',
    ' starts and ends with spaces ',
  ])('%j comes out as it went in', (title) => {
    const clean = title
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replace(/[^\P{Cc}\n]/gu, '');
    const events = parsed(calendar([event({ title, description: title })]));
    expect(events.map(({ summary }) => summary)).toEqual([clean]);
    expect(events[0]?.description).toBe(clean);
  });

  it('has lines of at most 75 octets, ends them with CRLF and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const text = calendar([event({ title })]);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${escapeText(title)}\r\n`);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts between characters, never inside one', () => {
    expect(
      foldLine('ä'.repeat(40))
        .split('\r\n ')
        .map((piece) => [...piece].length),
    ).toEqual([37, 3]);
  });
});

it('lets no name turn a line around, and leaves values of a sentence apart', () => {
  expect(escapeText('\u202eskcoS\u202c \u200f\u2067 \u2068Socks\u2069')).toBe('skcoS  \u2068Socks\u2069');
});
