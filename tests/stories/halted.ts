/** Stories of orders that AliExpress or the carrier holds. */
import { list, page } from '@/tests/kit/orders';
import { zone } from '@/tests/kit/times';
import { BOUGHT, promise } from './bought';
import type { Story } from './story';

const MADRID = zone('Europe/Madrid');
const MOSCOW = zone('Europe/Moscow');

export const HALTED: readonly Story[] = [
  {
    name: 'the parcel is said to have been stopped, then to move',
    zone: MADRID,
    readings: [
      list('2026-11-24T12:00:00Z', 'shipmentCancelled', { ...BOUGHT, zone: MADRID }),
      page('2026-11-25T12:00:00Z', 'inTransit', { ...BOUGHT, zone: MADRID, deadlines: [promise] }),
    ],
    moments: [
      {
        at: '2026-11-24T12:05:00Z',
        after: 'it may be coming back',
        expect: {
          says: 'shipmentCancelled',
          first: 'setStateYourself',
          message: 'none',
          state: 'unknown',
          need: 'look',
          traits: ['shipmentCancelled'],
        },
      },
      {
        at: '2026-11-25T12:05:00Z',
        after: 'its details say that it is on its way',
        expect: {
          says: 'onItsWay',
          first: 'dontConfirmReceipt',
          message: 'none',
          day: '2027-01-14',
          state: 'inTransit',
          need: 'none',
        },
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
        expect: {
          says: 'frozen',
          first: 'lookAgain',
          message: 'none',
          state: 'frozen',
          need: 'none',
          dead: ['disputeAnswerBy'],
        },
      },
      {
        at: '2026-11-24T12:05:00Z',
        after: 'in dispute',
        expect: {
          says: 'dispute',
          first: 'addEvidence',
          message: 'none',
          day: '2026-11-29',
          state: 'disputed',
          need: 'none',
          alive: ['disputeAnswerBy'],
          traits: ['disputeSeen'],
        },
      },
    ],
  },
];
