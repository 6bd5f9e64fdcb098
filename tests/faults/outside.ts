/** What somebody who watches from outside knows for sure: what was answered, and what therefore has to hold. */
import { orderIdOf } from './computer';
import type { Struck } from './life';

/** An order as far as it was acknowledged. */
export interface Truth {
  readonly id: string;
  /** The last status whose reading was answered. */
  status?: string;
  readAt: number;
  /** The browser's memory ended after the last reading: an equal one may be kept with a moment of up to an hour before. */
  isMemoryGone: boolean;
  /** When its payment time ends, and since when that is known. */
  endsAt?: number;
  knownAt: number;
  /** False after a reading that was not answered, or was made while the clock was wrong: nobody knows what was kept. */
  isSure: boolean;
  /** The record was damaged, or made newer: the order starts anew, or is left alone. */
  isNewer: boolean;
  /** Own reminders that were answered "ok": mark and moment. */
  own: readonly { readonly madeAt: number; readonly at: number }[];
  /** Marks that were answered "ok". */
  marks: readonly number[];
}

export interface Outside {
  readonly orders: Map<string, Truth>;
  /** By how much the clock is wrong. */
  debt: number;
  zoneSetAt: number;
  /** The browser itself dropped the alarm, or the clock was set back under it, and no worker came as far as to arm it since. */
  isAlarmExcused: boolean;
  /** Something was damaged, and no worker has run unharmed since. */
  isRepairing: boolean;
  /** Everything that struck in this step, and whether a worker ran in it at all. */
  struck: Struck[];
  ran: number;
  /** The last life in this step met no fault. */
  isClean: boolean;
  /** A save was refused in this step because the disk is full. */
  wasFull: boolean;
  /** What a clock that was ahead showed as a worker ran, first and last, until one can put right what was noted then. */
  ahead: { readonly from: number; readonly until: number } | undefined;
  /** Notes of a wrong clock for up to this moment came to lie in the past before any worker could put them right. */
  unknowableUntil: number;
  /** Every reminder that was due by the arithmetic from outside, each once. */
  readonly due: Set<string>;
}

export const newOutside = (): Outside => ({
  orders: new Map(),
  debt: 0,
  zoneSetAt: 0,
  isAlarmExcused: false,
  isRepairing: false,
  struck: [],
  ran: 0,
  isClean: false,
  wasFull: false,
  ahead: undefined,
  unknowableUntil: 0,
  due: new Set(),
});

export function truthOf(outside: Outside, n: number): Truth {
  const id = orderIdOf(n);
  const known = outside.orders.get(id);
  if (known) return known;
  const fresh: Truth = {
    id,
    readAt: 0,
    isMemoryGone: false,
    knownAt: 0,
    isSure: false,
    isNewer: false,
    own: [],
    marks: [],
  };
  outside.orders.set(id, fresh);
  return fresh;
}
