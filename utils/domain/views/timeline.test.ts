import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { mark, order, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import type { Observation } from '@/utils/domain/order/printed';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { timelineOf } from './timeline';
import type { TimelineRow } from './timeline-row';

const read = (observation: Observation): EvidenceEntry => ({ kind: 'read', at: observation.firstAt, observation });
const toPay = page('2026-11-20T10:00:00Z', 'awaitingPayment', {
  printed: { page: 'list', status: 'To pay', sentences: ['Pay within 1 day'] },
});
const toShip = page('2026-11-21T10:00:00Z', 'awaitingShipment', { printed: { status: 'To ship' } });
const said = (rows: readonly TimelineRow[]): string[] => rows.map(({ says }) => english.say(says));

describe('what happened to an order', () => {
  it('quotes the page when it was first seen and when its words changed', () => {
    const { record } = order([toPay, toShip]);
    const rows = timelineOf(record, []);
    expect(rows.map(({ event, from, address, reader }) => [event, from, address, reader])).toEqual([
      ['firstSeen', 'list', 'https://www.aliexpress.com/p/order/index.html', '0.1.0'],
      ['statusChanged', 'detail', 'https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345', '0.1.0'],
    ]);
    expect(said(rows)).toEqual(['First seen. The page said “To pay”.', 'The page now said “To ship”.']);
    expect(rows[0]?.quotes).toEqual(['To pay', 'Pay within 1 day']);
  });

  it('keeps what only the evidence still holds, and says nothing twice', () => {
    const { record } = order([toShip]);
    const rows = timelineOf(record, [read(toPay.observation), read(toShip.observation)]);
    expect(rows.map(({ event }) => event)).toEqual(['firstSeen', 'statusChanged']);
  });

  it('calls a kept file a saved page', () => {
    const { record } = order([page('2026-11-20T10:00:00Z', 'completed', { printed: { saved: true } })]);
    expect(timelineOf(record, []).map(({ from }) => from)).toEqual(['saved']);
  });

  it('tells two marks of one millisecond apart', () => {
    const received = mark('2026-11-22T10:00:00Z', { kind: 'received' });
    const asked = mark('2026-11-22T10:00:00Z', { kind: 'requestSent' });
    const kept: EvidenceEntry = { kind: 'marked', at: asked.madeAt, mark: asked };
    const rows = timelineOf(order([toShip], [received]).record, [kept]);
    expect(rows.map(({ event }) => event).filter((event) => event.startsWith('marked'))).toEqual([
      'marked:received',
      'marked:requestSent',
    ]);
  });

  it('keeps what was taken back, and tells when', () => {
    const asked = { ...mark('2026-11-22T10:00:00Z', { kind: 'requestSent' }), undoneAt: at('2026-11-22T11:00:00Z') };
    const rows = timelineOf(order([toShip], [asked]).record, []);
    expect(rows.slice(1).map(({ event, from, isUndone }) => [event, from, isUndone ?? false])).toEqual([
      ['marked:requestSent', 'you', true],
      ['undone', 'you', false],
    ]);
    expect(said(rows).at(-1)).toBe('Undone by you: Marked by you: cancel request sent, Sun 22 Nov, 11:00.');
  });

  it('holds the message that was copied, the one that was sent, notes and choices', () => {
    const sent = mark('2026-11-22T10:00:00Z', { kind: 'messageSent', draft: 'M2', text: 'Hello. To [address]' });
    const note = mark('2026-11-22T12:00:00Z', { kind: 'note', text: 'They called' });
    const copied = { draft: 'M11', at: at('2026-11-23T09:00:00Z'), text: 'Hello again.' } as const;
    const rows = timelineOf(order([], [sent, note], { copied }).record, [
      { kind: 'intentChosen', at: at('2026-11-21T09:00:00Z'), intent: 'wantCancel' },
    ]);
    expect(rows.map(({ event, quotes }) => [event, ...quotes])).toEqual([
      ['intent:wantCancel'],
      ['marked:messageSent', 'Hello. To [address]'],
      ['marked:note', 'They called'],
      ['copied', 'Hello again.'],
    ]);
  });

  it('shows deadlines as they stood', () => {
    const known = [
      { kind: 'payBy', knownAt: at('2026-11-20T10:00:00Z'), deadlineAt: at('2026-12-12T10:00:00Z') },
    ] as const;
    const rows = timelineOf(order([toPay], [], { known }).record, []);
    expect(said(rows)[1]).toBe('Known then: Unpaid order closes, Sat 12 Dec.');
    expect(rows[1]?.from).toBe('list');
  });
});
