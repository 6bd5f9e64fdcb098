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

  const run = (rest: Rest, at: Instant): void => {
    const until = performance.now() + TURN_MS;
    const left = read(rest, at, () => performance.now() < until);
    waiting = left && { rest: left, at };
    if (waiting) timer ??= setTimeout(next, 0);
  };

  const next = (): void => {
    timer = undefined;
    try {
      if (waiting) run(waiting.rest, waiting.at);
    } catch (error) {
      waiting = undefined;
      onFailure(error);
    }
  };

  return {
    start: (rest, at) => {
      if (waiting?.rest.touched && rest.touched) {
        waiting = { rest: { ...waiting.rest, touched: waiting.rest.touched.union(rest.touched) }, at };
        return;
      }
      run(rest, at);
    },
    stop: () => {
      clearTimeout(timer);
      waiting = undefined;
    },
  };
}
