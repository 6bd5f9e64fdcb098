import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStoreToPages } from './permissions';

const CLOSED = { accessLevel: 'TRUSTED_CONTEXTS' };
const { local, sync } = fakeBrowser.storage;
const AREAS = { local, sync };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  for (const area of Object.values(AREAS)) Reflect.deleteProperty(area, 'setAccessLevel');
  vi.restoreAllMocks();
});

const closing = (name: keyof typeof AREAS, close: () => unknown) => {
  const asked = vi.fn(close);
  Reflect.set(AREAS[name], 'setAccessLevel', asked);
  return asked;
};

it('the store and what is carried between devices are closed to content scripts', () => {
  const asked = [closing('local', async () => undefined), closing('sync', async () => undefined)];
  closeStoreToPages();
  expect(asked.map(({ mock }) => mock.calls)).toEqual([[[CLOSED]], [[CLOSED]]]);
});

it.each([
  [
    'local',
    'sync',
    'throws',
    () => {
      throw new Error('no such area');
    },
  ],
  ['local', 'sync', 'refuses', () => Promise.reject(new Error('refused'))],
  [
    'sync',
    'local',
    'throws',
    () => {
      throw new Error('no such area');
    },
  ],
  ['sync', 'local', 'refuses', () => Promise.reject(new Error('refused'))],
] as const)('where %s cannot be closed, %s is all the same: it %s', async (open, other, _, fails) => {
  closing(open, fails);
  const asked = closing(other, async () => undefined);
  closeStoreToPages();
  await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
  expect(asked).toHaveBeenCalledWith(CLOSED);
});

it.each([
  ['local', 'sync'],
  ['sync', 'local'],
] as const)('a browser that knows no closing of %s closes %s', (unknown, other) => {
  Reflect.set(AREAS[unknown], 'setAccessLevel', undefined);
  const asked = closing(other, async () => undefined);
  closeStoreToPages();
  expect(asked).toHaveBeenCalledWith(CLOSED);
});
