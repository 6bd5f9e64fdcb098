/** The stored shape of what was noticed while reading pages. */
import * as v from 'valibot';
import type { Result } from '@/utils/domain/result';
import { type Health, PAGE_TROUBLES, type PageHealth, READ_FIELDS } from './health';
import { COUNT, FLAG, INSTANT, REV, shape, stored, TEXT } from './kit-schema';
import type { Refusal } from './migrations';
import { DESIGNS, PAGE_KINDS } from './printed';

const GENERATION = v.exactOptional(COUNT);

export const PAGE_HEALTH: v.GenericSchema<unknown, PageHealth> = shape<PageHealth>()({
  page: v.picklist(PAGE_KINDS),
  design: v.picklist(DESIGNS),
  at: INSTANT,
  orders: COUNT,
  missing: v.array(v.picklist(READ_FIELDS)),
  drift: v.object({
    id: GENERATION,
    status: GENERATION,
    placed: GENERATION,
    paid: GENERATION,
    shipped: GENERATION,
    completed: GENERATION,
    total: GENERATION,
    store: GENERATION,
    items: GENERATION,
    buttons: GENERATION,
    reminder: GENERATION,
    sentences: GENERATION,
    timeLeft: GENERATION,
  }),
  unknownWords: v.array(TEXT),
  trouble: v.exactOptional(v.picklist(PAGE_TROUBLES)),
});

export const HEALTH: v.GenericSchema<unknown, Health> = shape<Health>()({
  schemaVersion: v.literal(1),
  rev: REV,
  pages: v.array(PAGE_HEALTH),
  trouble: v.exactOptional(v.picklist(PAGE_TROUBLES)),
  readToday: v.exactOptional(v.object({ at: INSTANT, orders: COUNT })),
  readAt: v.exactOptional(INSTANT),
  putAwayAt: v.exactOptional(INSTANT),
  clockLooksWrong: v.boolean(),
  notificationsOff: v.boolean(),
  recordsSetAside: COUNT,
  damaged: v.exactOptional(v.array(TEXT)),
  storageFull: v.boolean(),
  syncFull: FLAG,
  permissionMissing: v.boolean(),
});

export const parseHealth: (value: unknown) => Result<Health, Refusal> = stored(HEALTH);
