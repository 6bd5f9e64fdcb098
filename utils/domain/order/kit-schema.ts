/** Building blocks of all stored and messaged shapes: ids, moments, texts, closed sets. */
import * as v from 'valibot';
import { failure, type Result, success } from '@/utils/domain/result';
import { type Instant, type Moment, parseZone, type Zone } from '@/utils/domain/time/instant';
import { type OrderId, parseOrderId } from './kinds';
import { migrate, type Refusal } from './migrations';
import type { Money } from './printed';

/**
 * An object whose entries name every key of `T`, optional ones included, so that a field added to the type and forgotten
 * here does not compile. Unknown keys are dropped.
 */
export const shape =
  <T>() =>
  <const Entries extends { [Key in keyof Required<T>]: v.GenericSchema }>(entries: Entries) =>
    v.object(entries);

/** Lone halves of surrogate pairs are replaced: Firefox and Chrome store them differently. */
export const TEXT = v.pipe(
  v.string(),
  v.transform((text) => text.toWellFormed()),
);
export const INSTANT = v.custom<Instant>((value) => typeof value === 'number' && Number.isSafeInteger(value));
export const ORDER_ID = v.custom<OrderId>((value) => typeof value === 'string' && parseOrderId(value) !== undefined);
export const ZONE = v.custom<Zone>((value) => typeof value === 'string' && parseZone(value) !== undefined);
export const REV = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const MOMENT = v.pipe(
  shape<Moment>()({ earliest: INSTANT, latest: INSTANT, precision: v.picklist(['exact', 'day', 'range']) }),
  v.check(({ earliest, latest }) => earliest <= latest, 'ends before it begins'),
);

export const MONEY = shape<Money>()({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const FLAG = v.exactOptional(v.literal(true));
export const OPTIONAL_TEXT = v.exactOptional(TEXT);

/** The parser of one stored value: migrated first, then of this shape or refused. */
export const stored =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): Result<T, Refusal> => {
    const migrated = migrate(value);
    if (!migrated.ok) return migrated;
    const parsed = v.safeParse(schema, migrated.value);
    return parsed.success ? success(parsed.output) : failure('broken');
  };

/** The parser of one message, or of a part of one; `undefined` for what is not one. */
export const said =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  };
