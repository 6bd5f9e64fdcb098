/** Stories of paid orders that are not shipped yet. */
import { mark, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import type { Story } from './story';

const MADRID = zone('Europe/Madrid');
const PARIS = zone('Europe/Paris');
const WARSAW = zone('Europe/Warsaw');
const CHICAGO = zone('America/Chicago');

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
        expect: { state: 'awaitingShipment', need: 'none', traits: ['cancelButtonSeen'] },
      },
      {
        at: '2026-11-24T10:20:00Z',
        after: 'the request was sent',
        expect: { state: 'cancelPending', need: 'none', reason: 'wrong_item', decides: 'sellerAnswersBy' },
      },
      {
        at: '2026-11-24T10:45:00Z',
        after: 'the page says Canceled',
        expect: { state: 'cancelled', need: 'none', refund: 'open', decides: 'refundBy' },
      },
      {
        at: '2026-12-23T10:45:00Z',
        after: 'the refund is late',
        expect: { state: 'cancelled', need: 'must', refund: 'open' },
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
        expect: { state: 'awaitingShipment', need: 'none', alive: ['shipBy'] },
      },
    ],
  },
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
        expect: { state: 'awaitingShipment', need: 'none', traits: ['sellerWantsCancel'] },
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
        at: '2026-11-23T17:00:00Z',
        after: 'the site refused',
        expect: { state: 'awaitingShipment', need: 'none', traits: ['tooLateToCancel'] },
      },
      {
        at: '2026-11-25T16:05:00Z',
        after: 'a Cancel button was seen',
        expect: { state: 'awaitingShipment', need: 'look', traits: ['tooLateToCancel'], questions: ['tooLate'] },
      },
    ],
  },
];
