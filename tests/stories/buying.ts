/** Stories of orders just paid. */
import { mark, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import type { Story } from './story';

const MADRID = zone('Europe/Madrid');
const PARIS = zone('Europe/Paris');

export const BUYING: readonly Story[] = [
  {
    name: 'shoes in the wrong size, paid ten minutes ago, asked to cancel',
    zone: MADRID,
    country: 'ES',
    readings: [
      page('2026-11-24T10:10:00Z', 'awaitingShipment', {
        placed: '2026-11-24',
        paid: '2026-11-24',
        zone: MADRID,
        buttons: ['cancel'],
        printed: { paymentMethod: 'card' },
      }),
      page('2026-11-24T10:40:00Z', 'cancelled', {
        placed: '2026-11-24',
        paid: '2026-11-24',
        zone: MADRID,
        printed: { paymentMethod: 'card' },
      }),
    ],
    marks: [mark('2026-11-24T10:15:00Z', { kind: 'requestSent', reason: 'wrong_item' }, undefined, MADRID)],
    moments: [
      {
        at: '2026-11-24T10:12:00Z',
        after: 'paid',
        expect: {
          says: 'toShip',
          first: 'askToCancel',
          message: 'M2',
          day: 'none',
          firstBy: '2026-11-27',
          state: 'awaitingShipment',
          need: 'none',
          traits: ['cancelButtonSeen'],
        },
      },
      {
        at: '2026-11-24T10:20:00Z',
        after: 'the request was sent',
        expect: {
          says: 'requested',
          first: 'lookAgain',
          message: 'M4',
          day: '2026-11-27',
          state: 'cancelPending',
          need: 'none',
          reason: 'wrong_item',
          decides: 'sellerAnswersBy',
        },
      },
      {
        at: '2026-11-24T10:45:00Z',
        after: 'the page says Canceled',
        expect: {
          says: 'refund',
          first: 'waitForRefund',
          message: 'none',
          day: '2026-12-22',
          firstBy: '2026-12-22',
          state: 'cancelled',
          need: 'none',
          refund: 'open',
          decides: 'refundBy',
        },
      },
      {
        at: '2026-12-23T10:45:00Z',
        after: 'the refund is late',
        expect: {
          says: 'refundLate',
          first: 'lookAgain',
          message: 'M12',
          state: 'cancelled',
          need: 'must',
          refund: 'open',
        },
      },
    ],
  },
  {
    name: 'three items, one not wanted: the whole order waits to be shipped',
    zone: PARIS,
    readings: [
      page('2026-11-24T10:10:00Z', 'awaitingShipment', {
        placed: '2026-11-24',
        paid: '2026-11-24',
        zone: PARIS,
        printed: { items: [{ title: 'Cup' }, { title: 'Plate' }, { title: 'Bowl' }] },
      }),
    ],
    moments: [
      {
        at: '2026-11-24T10:12:00Z',
        after: 'paid',
        expect: {
          says: 'toShip',
          first: 'askToCancel',
          message: 'M2',
          day: 'none',
          firstBy: '2026-11-27',
          state: 'awaitingShipment',
          need: 'none',
          alive: ['shipBy'],
        },
      },
    ],
  },
];
