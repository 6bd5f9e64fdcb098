/** All that a status phrase can mean; apart from the kinds, because no page of the shop has to carry it. */
import { ORDER_STATES, SPECIAL_MEANINGS } from './kinds';

export const STATUS_MEANINGS = [...ORDER_STATES, ...SPECIAL_MEANINGS] as const;
