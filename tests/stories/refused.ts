/** Stories of orders not shipped yet that the seller or the site does not simply cancel. */
import { mark, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import type { Story } from './story';

const WARSAW = zone('Europe/Warsaw');
const CHICAGO = zone('America/Chicago');

export const REFUSED: readonly Story[] = [
  {
    name: 'the seller has none left and wants the buyer to cancel with a false reason',
    zone: WARSAW,
    readings: [
      page('2026-11-24T10:10:00Z', 'awaitingShipment', {
        placed: '2026-11-22',
        paid: '2026-11-22',
        zone: WARSAW,
        printed: { paymentMethod: 'bankApp' },
      }),
    ],
    marks: [mark('2026-11-24T10:15:00Z', { kind: 'sellerWantsCancel' }, undefined, WARSAW)],
    moments: [
      {
        at: '2026-11-24T10:20:00Z',
        after: 'the seller wrote',
        expect: {
          says: 'sellerWantsCancel',
          first: 'waitForShipBy',
          message: 'M16',
          state: 'awaitingShipment',
          need: 'none',
          traits: ['sellerWantsCancel'],
        },
      },
    ],
  },
  {
    name: 'two weeks unshipped, too late to cancel says the site',
    zone: CHICAGO,
    readings: [
      page('2026-11-23T16:00:00Z', 'awaitingShipment', {
        placed: '2026-11-09',
        paid: '2026-11-09',
        zone: CHICAGO,
        printed: { paymentMethod: 'cardApp' },
      }),
      page('2026-11-25T16:00:00Z', 'awaitingShipment', {
        placed: '2026-11-09',
        paid: '2026-11-09',
        zone: CHICAGO,
        buttons: ['cancel'],
      }),
    ],
    marks: [mark('2026-11-23T16:30:00Z', { kind: 'tooLateToCancel' }, undefined, CHICAGO)],
    moments: [
      {
        at: '2026-11-23T16:10:00Z',
        after: 'two weeks, and the seller asks for more time',
        expect: {
          says: 'toShip',
          first: 'askToCancel',
          message: 'M2',
          day: 'none',
          firstBy: '2026-11-26',
          state: 'awaitingShipment',
          need: 'none',
        },
      },
      {
        at: '2026-11-23T17:00:00Z',
        after: 'the site refused',
        expect: {
          says: 'tooLate',
          first: 'waitForShipBy',
          message: 'none',
          state: 'awaitingShipment',
          need: 'none',
          traits: ['tooLateToCancel'],
        },
      },
      {
        at: '2026-11-25T16:05:00Z',
        after: 'a Cancel button was seen',
        expect: {
          says: 'tooLate',
          first: 'waitForShipBy',
          message: 'none',
          state: 'awaitingShipment',
          need: 'look',
          traits: ['tooLateToCancel'],
          questions: ['tooLate'],
        },
      },
    ],
  },
];
