/**
 * Brings stored values of older versions to today's shape: whole value in, whole value out. Each step is pure and has a
 * fixture of its version in `migrations.test.ts`.
 */
import { failure, type Result, success } from '@/utils/domain/result';

/** The version that this code writes. One number for every kind of stored value. */
export const SCHEMA_VERSION = 1;

/** Version → the step that lifts a value of it to the next. Version 1 is the first, so there is none yet. */
const STEPS: Readonly<Record<number, (value: unknown) => unknown>> = {};

/** Why a stored value cannot be used. A `newer` one belongs to a later version of the extension and is never overwritten. */
export type Refusal = 'newer' | 'broken';

/** The version a stored value says it has. */
export function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined;
  const { schemaVersion } = value;
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) && schemaVersion >= 1
    ? schemaVersion
    : undefined;
}

/** The value in today's shape (not yet parsed), or why there is none. */
export function migrate(value: unknown, steps = STEPS, target = SCHEMA_VERSION): Result<unknown, Refusal> {
  const version = versionOf(value);
  if (version === undefined) return failure('broken');
  if (version > target) return failure('newer');
  let current = value;
  for (let from = version; from < target; from += 1) {
    const step = steps[from];
    if (!step) return failure('broken');
    current = step(current);
  }
  return success(current);
}
