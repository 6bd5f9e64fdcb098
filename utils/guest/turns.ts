/** Reading in turns: a long list on a slow machine is read a few cards at a time, so that the page can answer in between. */
import type { Instant } from '@/utils/domain/time/instant';
import type { Rest } from './watch';

/** Less than a frame, and far less than the 50 ms from which on a page is felt to hang. */
const TURN_MS = 8;

export interface Turns {
  readonly start: (rest: Rest, at: Instant) => void;
  readonly stop: () => void;
}

/**
 * `read` reads as long as it has time, and gives what it leaves for the next turn. The next turn is a timer, so that it also
 * comes in a tab that nobody looks at. What was to be read when the whole page is read anew is read with it.
 */
export function inTurns(
  read: (rest: Rest, at: Instant, hasTime: () => boolean) => Rest | undefined,
  onFailure: (error: unknown) => void,
): Turns {
  let waiting: { readonly rest: Rest; readonly at: Instant } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (rest: Rest, at: Instant): void => {
    waiting = { rest, at };
    timer ??= setTimeout(turn, 0);
  };

  const turn = (): void => {
    timer = undefined;
    if (!waiting) return;
    const { rest, at } = waiting;
    waiting = undefined;
    const until = performance.now() + TURN_MS;
    try {
      const left = read(rest, at, () => performance.now() < until);
      if (left) soon(left, at);
    } catch (error) {
      onFailure(error);
    }
  };

  return {
    start: (rest, at) => {
      const before = waiting?.rest;
      const touched = rest.touched && before ? before.touched?.union(rest.touched) : rest.touched;
      soon(rest.touched && before ? { ...before, touched } : rest, at);
    },
    stop: () => {
      clearTimeout(timer);
      waiting = undefined;
    },
  };
}
