/** Reads nothing into the words yet: every order stays unknown, its words kept. */
import type { Order, OrderRecord } from '@/utils/domain/order';

export const interpret = (record: OrderRecord): Order => ({
  record,
  readings: record.observations.map((observation) => ({
    observation,
    meaning: undefined,
    basis: 'unknown',
    dates: {},
    deadlines: [],
    buttons: [],
  })),
});
