/** Stories of parcels that do not come. */
import { mark, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import { BOUGHT, promise } from './bought';
import type { Story } from './story';

const ROME = zone('Europe/Rome');
const LISBON = zone('Europe/Lisbon');

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
          says: 'onItsWay',
          first: 'dontConfirmReceipt',
          message: 'M14',
          day: '2027-01-14',
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
        expect: {
          says: 'nearDate',
          first: 'dontConfirmReceipt',
          message: 'M17',
          day: '2027-01-14',
          state: 'inTransit',
          need: 'look',
          decides: 'protectedUntil',
        },
      },
      {
        at: '2027-01-15T08:00:00Z',
        after: 'the day after',
        expect: {
          says: 'claim',
          first: 'openDispute',
          message: 'M17',
          day: '2027-01-28',
          firstBy: '2027-01-20',
          state: 'inTransit',
          need: 'must',
          decides: 'claimBy',
        },
      },
      {
        at: '2027-02-01T12:05:00Z',
        after: 'the usual 15 days are over',
        expect: {
          says: 'claimOver',
          first: 'openDispute',
          message: 'M17',
          day: 'none',
          state: 'inTransit',
          need: 'look',
        },
      },
      {
        at: '2027-03-15T12:05:00Z',
        after: 'long after',
        expect: {
          says: 'claimOver',
          first: 'openDispute',
          message: 'M17',
          day: 'none',
          state: 'inTransit',
          need: 'none',
        },
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
        expect: {
          says: 'onItsWay',
          first: 'dontConfirmReceipt',
          message: 'none',
          day: '2027-01-14',
          state: 'inTransit',
          need: 'none',
          decides: 'protectedUntil',
        },
      },
      {
        at: '2027-01-10T13:05:00Z',
        after: 'a dispute was opened',
        expect: {
          says: 'dispute',
          first: 'addEvidence',
          message: 'none',
          day: '2027-01-15',
          state: 'disputed',
          need: 'none',
          alive: ['disputeAnswerBy'],
          dead: ['claimBy'],
        },
      },
      {
        at: '2027-01-12T13:05:00Z',
        after: 'it was lost',
        expect: {
          says: 'disputeLost',
          first: 'appeal',
          message: 'none',
          day: 'none',
          state: 'inTransit',
          outcome: 'lost',
          need: 'none',
          traits: ['disputeSeen'],
        },
      },
      {
        at: '2027-01-16T13:05:00Z',
        after: 'the promised day passed',
        expect: {
          says: 'disputeLost',
          first: 'appeal',
          message: 'none',
          day: 'none',
          state: 'inTransit',
          need: 'none',
          dead: ['claimBy', 'protectedUntil'],
        },
      },
    ],
  },
];
