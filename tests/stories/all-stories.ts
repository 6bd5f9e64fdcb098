/** Every story, in the order in which a reader meets them. */
import { ARRIVED } from './arrived';
import { BUYING } from './buying';
import { HALTED } from './halted';
import { PARCELS } from './parcels';
import { REFUSED } from './refused';
import type { Story } from './story';
import { UNCLEAR } from './unclear';
import { UNPAID } from './unpaid';

export const STORIES: readonly Story[] = [
  ...UNPAID,
  ...UNCLEAR,
  ...BUYING,
  ...REFUSED,
  ...PARCELS,
  ...ARRIVED,
  ...HALTED,
];
