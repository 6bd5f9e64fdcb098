/** Stories of parcels that are said to have come. */
import { list, mark, page } from '@/tests/kit/orders';
import { BERLIN, moment, zone } from '@/tests/kit/times';
import { daysFrom } from '@/utils/domain/time/calendar';
import { BOUGHT } from './bought';
import { printedUntil, type Story } from './story';

const MADRID = zone('Europe/Madrid');

const dispute90 = printedUntil('disputeBy', 'within 90 days', daysFrom(moment('2026-11-01'), 90, BERLIN));
const return7 = printedUntil('returnBy', 'within 7 days', daysFrom(moment('2026-11-23'), 7, BERLIN));

export const ARRIVED: readonly Story[] = [
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
          says: 'completedAsk',
          first: 'returnItem',
          message: 'none',
          day: '2026-11-29',
          state: 'completed',
          need: 'none',
          alive: ['returnBy', 'disputeBy', 'withdrawBy'],
          decides: 'returnBy',
        },
      },
      {
        at: '2026-11-24T12:35:00Z',
        after: '"I did not get it"',
        expect: {
          says: 'notReceived',
          first: 'openDispute',
          message: 'M17',
          day: '2026-12-07',
          state: 'completed',
          need: 'must',
          decides: 'claimBy',
          dead: ['returnBy'],
          traits: ['notReceived'],
        },
      },
    ],
  },
  {
    name: 'it came broken, before anybody confirmed it',
    zone: MADRID,
    country: 'ES',
    readings: [page('2026-11-25T12:00:00Z', 'delivered', { ...BOUGHT, delivered: '2026-11-25', zone: MADRID })],
    marks: [
      mark('2026-11-25T18:00:00Z', { kind: 'cameBut', fault: 'wrongOrDamaged' }, undefined, MADRID),
      mark('2026-11-26T18:00:00Z', { kind: 'cameBut', fault: 'doesNotFit' }, undefined, MADRID),
    ],
    moments: [
      {
        at: '2026-11-25T18:05:00Z',
        after: 'it is broken',
        expect: {
          says: 'cameBut',
          day: '2026-12-09',
          first: 'openDispute',
          message: 'M19',
          state: 'inTransit',
          need: 'none',
          fault: 'wrongOrDamaged',
        },
      },
      {
        at: '2026-11-26T18:05:00Z',
        after: 'no: it only does not fit',
        expect: {
          says: 'cameBut',
          day: '2026-12-09',
          first: 'returnItem',
          message: 'M19',
          state: 'inTransit',
          need: 'none',
          fault: 'doesNotFit',
        },
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
        expect: {
          says: 'pickUp',
          first: 'lookAgain',
          message: 'none',
          state: 'inTransit',
          need: 'look',
          traits: ['pickUp'],
        },
      },
      {
        at: '2026-11-23T12:00:01Z',
        after: 'three days later',
        expect: {
          says: 'pickUp',
          first: 'lookAgain',
          message: 'none',
          state: 'inTransit',
          need: 'none',
          traits: ['pickUp'],
        },
      },
      {
        at: '2026-11-25T12:05:00Z',
        after: 'delivered, says the page',
        expect: {
          says: 'delivered',
          first: 'lookAgain',
          message: 'none',
          state: 'inTransit',
          need: 'must',
          traits: ['deliveredSaid'],
        },
      },
      {
        at: '2026-11-25T13:05:00Z',
        after: '"I did not get it"',
        expect: {
          says: 'notReceived',
          first: 'openDispute',
          message: 'M17',
          day: '2026-12-04',
          state: 'inTransit',
          need: 'must',
          decides: 'claimBy',
        },
      },
      {
        at: '2026-11-27T13:05:00Z',
        after: 'it was at the neighbours',
        expect: {
          says: 'haveIt',
          first: 'dontConfirmReceipt',
          message: 'none',
          state: 'inTransit',
          need: 'none',
          dead: ['claimBy', 'protectedUntil'],
          alive: ['returnBy'],
        },
      },
    ],
  },
];
