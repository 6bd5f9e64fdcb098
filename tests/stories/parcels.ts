/** Stories of orders on their way, received, disputed. */
import { list, mark, page } from '@/tests/kit/orders';
import { BERLIN, moment, zone } from '@/tests/kit/times';
import { daysFrom, printedDay } from '@/utils/domain/time/calendar';
import { printedUntil, type Story } from './story';

const ROME = zone('Europe/Rome');
const MADRID = zone('Europe/Madrid');
const MOSCOW = zone('Europe/Moscow');
const LISBON = zone('Europe/Lisbon');

const promise = printedUntil(
  'protectedUntil',
  'Refund if no delivery before Jan 14, 2027',
  printedDay({ year: 2027, month: 1, day: 14 }, 'before', ROME),
);
const BOUGHT = { placed: '2026-11-18', paid: '2026-11-18' } as const;
const dispute90 = printedUntil('disputeBy', 'within 90 days', daysFrom(moment('2026-11-01'), 90, BERLIN));
const return7 = printedUntil('returnBy', 'within 7 days', daysFrom(moment('2026-11-23'), 7, BERLIN));

export const PARCELS: readonly Story[] = [
  {
    name: 'asked to cancel, shipped the day after, nothing came until the promised day and beyond',
    zone: ROME,
    country: 'IT',
    readings: [
      page('2026-11-20T12:00:00Z', 'awaitingShipment', { ...BOUGHT, zone: ROME }),
      page('2026-11-22T12:00:00Z', 'inTransit', { ...BOUGHT, shipped: '2026-11-21', zone: ROME, deadlines: [promise] }),
      page('2027-01-10T12:00:00Z', 'inTransit', { ...BOUGHT, shipped: '2026-11-21', zone: ROME, deadlines: [promise] }),
      page('2027-02-01T12:00:00Z', 'inTransit', { ...BOUGHT, shipped: '2026-11-21', zone: ROME, deadlines: [promise] }),
    ],
    marks: [mark('2026-11-20T12:30:00Z', { kind: 'requestSent' }, undefined, ROME)],
    moments: [
      {
        at: '2026-11-22T12:05:00Z',
        after: 'shipped anyway',
        expect: {
          state: 'inTransit',
          need: 'none',
          traits: ['requestWasPending'],
          decides: 'protectedUntil',
          dead: ['claimBy'],
        },
      },
      {
        at: '2027-01-11T08:00:00Z',
        after: 'three days to go',
        expect: { state: 'inTransit', need: 'look', decides: 'protectedUntil' },
      },
      {
        at: '2027-01-15T08:00:00Z',
        after: 'the day after',
        expect: { state: 'inTransit', need: 'must', decides: 'claimBy' },
      },
      { at: '2027-02-01T12:05:00Z', after: 'the usual 15 days are over', expect: { state: 'inTransit', need: 'look' } },
      { at: '2027-03-15T12:05:00Z', after: 'long after', expect: { state: 'inTransit', need: 'none' } },
    ],
  },
  {
    name: 'completed by itself, never arrived',
    zone: BERLIN,
    country: 'DE',
    readings: [
      page('2026-11-24T12:00:00Z', 'completed', {
        placed: '2026-11-01',
        paid: '2026-11-01',
        completed: '2026-11-23',
        deadlines: [return7, dispute90],
      }),
    ],
    marks: [mark('2026-11-24T12:30:00Z', { kind: 'notReceived' })],
    moments: [
      {
        at: '2026-11-24T12:05:00Z',
        after: 'the page says completed',
        expect: {
          state: 'completed',
          need: 'none',
          alive: ['returnBy', 'disputeBy', 'withdrawBy'],
          decides: 'returnBy',
        },
      },
      {
        at: '2026-11-24T12:35:00Z',
        after: '"I did not get it"',
        expect: { state: 'completed', need: 'must', decides: 'claimBy', dead: ['returnBy'], traits: ['notReceived'] },
      },
    ],
  },
  {
    name: 'ready for pick-up, then delivered, and nobody has it',
    zone: MADRID,
    readings: [
      list('2026-11-20T12:00:00Z', 'pickUp', { ...BOUGHT, zone: MADRID }),
      list('2026-11-25T12:00:00Z', 'delivered', { ...BOUGHT, zone: MADRID }),
    ],
    marks: [
      mark('2026-11-25T13:00:00Z', { kind: 'notReceived' }, undefined, MADRID),
      mark('2026-11-27T13:00:00Z', { kind: 'received' }, undefined, MADRID),
    ],
    moments: [
      {
        at: '2026-11-20T13:00:00Z',
        after: 'ready for pick-up',
        expect: { state: 'inTransit', need: 'look', traits: ['pickUp'] },
      },
      {
        at: '2026-11-23T12:00:01Z',
        after: 'three days later',
        expect: { state: 'inTransit', need: 'none', traits: ['pickUp'] },
      },
      {
        at: '2026-11-25T12:05:00Z',
        after: 'delivered, says the page',
        expect: { state: 'inTransit', need: 'must', traits: ['deliveredSaid'] },
      },
      {
        at: '2026-11-25T13:05:00Z',
        after: '"I did not get it"',
        expect: { state: 'inTransit', need: 'must', decides: 'claimBy' },
      },
      {
        at: '2026-11-27T13:05:00Z',
        after: 'it was at the neighbours',
        expect: { state: 'inTransit', need: 'none', dead: ['claimBy', 'protectedUntil'], alive: ['returnBy'] },
      },
    ],
  },
  {
    name: 'frozen, later in dispute',
    zone: MOSCOW,
    readings: [
      page('2026-11-20T12:00:00Z', 'frozen', { ...BOUGHT, zone: MOSCOW }),
      page('2026-11-24T12:00:00Z', 'disputed', { ...BOUGHT, zone: MOSCOW }),
    ],
    moments: [
      {
        at: '2026-11-20T12:05:00Z',
        after: 'frozen',
        expect: { state: 'frozen', need: 'none', dead: ['disputeAnswerBy'] },
      },
      {
        at: '2026-11-24T12:05:00Z',
        after: 'in dispute',
        expect: { state: 'disputed', need: 'none', alive: ['disputeAnswerBy'], traits: ['disputeSeen'] },
      },
    ],
  },
  {
    name: 'not here four days before the day; a dispute; lost',
    zone: LISBON,
    readings: [page('2027-01-10T12:00:00Z', 'inTransit', { ...BOUGHT, zone: LISBON, deadlines: [promise] })],
    marks: [
      mark('2027-01-10T13:00:00Z', { kind: 'disputeOpened' }, undefined, LISBON),
      mark('2027-01-12T13:00:00Z', { kind: 'disputeClosed', outcome: 'lost' }, undefined, LISBON),
    ],
    moments: [
      {
        at: '2027-01-10T12:05:00Z',
        after: 'four days to go',
        expect: { state: 'inTransit', need: 'none', decides: 'protectedUntil' },
      },
      {
        at: '2027-01-10T13:05:00Z',
        after: 'a dispute was opened',
        expect: { state: 'disputed', need: 'none', alive: ['disputeAnswerBy'], dead: ['claimBy'] },
      },
      {
        at: '2027-01-12T13:05:00Z',
        after: 'it was lost',
        expect: { state: 'inTransit', outcome: 'lost', need: 'look', traits: ['disputeSeen'] },
      },
    ],
  },
];
