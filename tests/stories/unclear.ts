/** Stories of orders of which nobody knows whether they were paid. */
import { list, mark, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import type { Story } from './story';

const VIENNA = zone('Europe/Vienna');

export const UNCLEAR: readonly Story[] = [
  {
    name: 'a pre-sale',
    zone: VIENNA,
    readings: [page('2026-11-23T10:00:00Z', 'preSale', { placed: '2026-11-23', zone: VIENNA })],
    moments: [
      {
        at: '2026-11-23T11:00:00Z',
        after: 'first seen',
        expect: {
          says: 'preSale',
          first: 'none',
          message: 'none',
          state: 'unknown',
          need: 'none',
          traits: ['preSale'],
          questions: [],
          decides: 'none',
        },
      },
    ],
  },
  {
    name: 'first seen closed, in the list only',
    zone: VIENNA,
    readings: [list('2026-11-23T10:00:00Z', 'cancelled', { placed: '2026-11-20', zone: VIENNA })],
    marks: [mark('2026-11-24T10:00:00Z', { kind: 'noMoneyTaken' }, undefined, VIENNA)],
    moments: [
      {
        at: '2026-11-23T11:00:00Z',
        after: 'nobody knows whether it was paid',
        expect: {
          says: 'closedUnknown',
          first: 'lookAgain',
          message: 'none',
          state: 'cancelled',
          need: 'look',
          refund: 'none',
          traits: ['paymentUnknown'],
        },
      },
      {
        at: '2026-11-24T11:00:00Z',
        after: 'no money was taken',
        expect: {
          says: 'closed',
          first: 'explainClosing',
          message: 'none',
          state: 'cancelled',
          need: 'none',
          refund: 'none',
        },
      },
    ],
  },
];
