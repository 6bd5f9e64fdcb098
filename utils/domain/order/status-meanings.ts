/** All that a status phrase can mean. */
import { ORDER_STATES, SPECIAL_MEANINGS } from './kinds';

export const STATUS_MEANINGS = [...ORDER_STATES, ...SPECIAL_MEANINGS] as const;
