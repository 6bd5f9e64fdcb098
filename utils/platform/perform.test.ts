import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { notificationsOf, outboxOf } from '@/utils/domain/reminders/notifications';
import { add, hours } from '@/utils/domain/time/instant';
import { makeWords } from '@/utils/domain/words/words';
import { perform } from './perform';

const messages = { notify_button_open: 'Open', notify_button_snooze: 'Later' };
const words = makeWords({ language: 'en', messages, zone: NOW.zone, now: NOW.at });

/** Labels of the buttons on the notification of an order whose payment ends so many hours from now. */
async function buttonsWith(hoursLeft: number): Promise<readonly string[]> {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const deadlineAt = add(NOW.at, hours(hoursLeft));
  const order = standing({
    deadlines: [deadline('payBy', hoursLeft)],
    reminders: [{ kind: 'payBy', rung: '3h', dueAt: NOW.at, deadlineAt, status: 'due' }],
  });
  const [notification] = notificationsOf(outboxOf([order]), DEFAULT_PREFERENCES, NOW);
  if (!notification) throw new Error('nothing is due');
  const effects = [
    { kind: 'keepOnly', ids: [notification.id] },
    { kind: 'show', notification, counts: true },
  ] as const;
  await perform({ effects, words, isSaved: true, isWhole: true, isFull: false });
  const { buttons }: { readonly buttons?: readonly { readonly title: string }[] } = Object(create.mock.lastCall?.[1]);
  return buttons?.map(({ title }) => title) ?? [];
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubEnv('FIREFOX', ''); // else the word "false", which counts as true
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a notification', () => {
  it.each([
    [2, ['Open', 'Later']],
    [1, ['Open', 'Later']],
    [0.9, ['Open']],
  ])('%s hours before its end has the buttons %s', async (left, buttons) => {
    expect(await buttonsWith(left)).toEqual(buttons);
  });
});

describe('while nothing can be saved', () => {
  type Key = 'notify_button_open' | 'notify_button_snooze';
  const show = (key: Key) => {
    const notification = {
      id: 'r/digest/2026-11-23T10:00:00.000Z',
      title: { key },
      message: { key },
      canSnooze: false,
      reminders: [],
    };
    const effects = [
      { kind: 'keepOnly', ids: [notification.id] },
      { kind: 'show', notification, counts: true },
    ] as const;
    return perform({ effects, words, isSaved: false, isWhole: true, isFull: true });
  };

  it('a notification on screen that says the same is not shown once more, one that says something else is', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const keys = ['notify_button_open', 'notify_button_open', 'notify_button_snooze', 'notify_button_snooze'] as const;
    for (const key of keys) await show(key);
    expect(create.mock.calls.map(([, options]) => Object(options).message)).toEqual(['Open', 'Later']);
  });
});
