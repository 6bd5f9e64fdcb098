import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startLife } from './script-life';

afterEach(() => vi.restoreAllMocks());

it('a script lives as long as its extension, and is told once that it is over, when it asks', () => {
  const life = startLife();
  const told = vi.fn();
  life.signal.addEventListener('abort', told);
  expect([life.isOver(), told.mock.calls.length]).toEqual([false, 0]);
  // An updated or removed extension leaves `runtime` without its id.
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(Object(undefined).id);
  expect(life.signal.aborted).toBe(false);
  expect([life.isOver(), life.isOver(), told.mock.calls.length]).toEqual([true, true, 1]);
});
