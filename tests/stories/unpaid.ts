/** Stories of orders that wait for their payment. */
import { list, mark, page } from '@/tests/kit/orders';
import { BERLIN, zone } from '@/tests/kit/times';
import type { Story } from './story';

const LONDON = zone('Europe/London');
const VIENNA = zone('Europe/Vienna');

export const UNPAID: readonly Story[] = [
  {
    name: 'an LED strip, unpaid, its details never opened',
    zone: BERLIN,
    readings: [
      list('2026-11-23T19:30:00Z', 'awaitingPayment', { placed: '2026-11-23' }),
      page('2026-12-03T19:00:00Z', 'awaitingPayment', { placed: '2026-11-23' }),
    ],
    moments: [
      {
        at: '2026-11-23T19:30:00Z',
        after: 'twenty minutes later',
        expect: {
          says: 'notLooked',
          first: 'lookAgain',
          message: 'M1',
          day: 'none',
          state: 'awaitingPayment',
          need: 'look',
          look: 'notYet',
        },
      },
      {
        at: '2026-11-23T19:30:00Z',
        after: 'it is wanted',
        intent: 'willPay',
        expect: {
          says: 'willPayNotYet',
          first: 'lookAgain',
          message: 'none',
          day: 'none',
          state: 'awaitingPayment',
          need: 'must',
          look: 'notYet',
        },
      },
      {
        at: '2026-11-24T19:00:00Z',
        after: 'it may close',
        intent: 'letLapse',
        expect: {
          says: 'letsLapse',
          first: 'none',
          message: 'M1',
          day: 'none',
          state: 'awaitingPayment',
          need: 'none',
        },
      },
      {
        at: '2026-12-03T19:05:00Z',
        after: 'its details showed no timer',
        expect: {
          says: 'noTimer',
          first: 'letLapse',
          message: 'M1',
          day: '2026-12-13',
          firstBy: '2026-12-13',
          state: 'awaitingPayment',
          need: 'none',
          look: 'noTimer',
          decides: 'payBy',
        },
      },
      {
        at: '2026-12-07T19:05:00Z',
        after: 'a week before the usual end, not looked at since',
        expect: {
          says: 'noTimer',
          first: 'lookAgain',
          message: 'M1',
          day: '2026-12-13',
          state: 'awaitingPayment',
          need: 'look',
        },
      },
    ],
  },
  {
    name: 'the bank shows the charge, the page says unpaid, then closed',
    zone: LONDON,
    readings: [
      page('2026-11-27T10:00:00Z', 'awaitingPayment', { placed: '2026-11-26', zone: LONDON }),
      page('2026-12-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-26', zone: LONDON }),
      page('2026-12-02T10:00:00Z', 'cancelled', { placed: '2026-11-26', zone: LONDON }),
    ],
    marks: [mark('2026-11-27T10:05:00Z', { kind: 'iPaid', method: 'card' }, undefined, LONDON)],
    moments: [
      {
        at: '2026-11-27T10:10:00Z',
        after: '"I paid"',
        expect: {
          says: 'saidPaid',
          first: 'dontPayTwice',
          message: 'none',
          state: 'verifyingPayment',
          need: 'none',
          traits: ['saidPaid'],
        },
      },
      {
        at: '2026-12-01T10:05:00Z',
        after: 'four days later it is still unpaid',
        expect: {
          says: 'paidStillUnpaid',
          first: 'dontPayTwice',
          message: 'none',
          state: 'awaitingPayment',
          need: 'must',
          traits: ['saidPaid'],
        },
      },
      {
        at: '2026-12-02T10:05:00Z',
        after: 'closed',
        expect: {
          says: 'closedPaid',
          first: 'contactSupport',
          message: 'M21',
          state: 'cancelled',
          need: 'look',
          refund: 'open',
          traits: ['saidPaid'],
        },
      },
    ],
  },
  {
    name: 'a boleto, its day not entered',
    zone: VIENNA,
    readings: [
      page('2026-11-23T10:00:00Z', 'awaitingPayment', {
        placed: '2026-11-23',
        zone: VIENNA,
        printed: { paymentMethod: 'boleto' },
      }),
    ],
    moments: [
      {
        at: '2026-11-23T11:00:00Z',
        after: 'its details were read',
        expect: {
          says: 'boleto',
          first: 'letLapse',
          message: 'M1',
          day: '2026-11-26',
          firstBy: '2026-11-28',
          state: 'awaitingPayment',
          need: 'safe',
          look: 'noTimer',
          decides: 'payBy',
        },
      },
    ],
  },
];
