/** Carries out what a step asks for. Everything here can be done twice without harm. */
import type { OrderReminder } from '@/utils/domain/reminders/notification-id';
import type { ReminderNotification } from '@/utils/domain/reminders/notifications';
import { assertNever } from '@/utils/domain/result';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import type { Effect } from '@/utils/domain/worker/world';
import { browser } from './browser';
import { wakeAt } from './clock';
import { logFailure } from './log';

const BADGE_COLOUR = '#b3261e';
const TROUBLE_COLOUR = '#8a5a00';

/** Performs the effects one after the other; answers with the reminders that are now on screen. */
export async function perform(effects: readonly Effect[], words: Words): Promise<readonly OrderReminder[]> {
  const shown: OrderReminder[] = [];
  for (const effect of effects) {
    try {
      shown.push(...(await performOne(effect, words)));
    } catch (error) {
      logFailure(effect.kind, error); // what was not shown stays in the outbox and is tried again
    }
  }
  return shown;
}

async function performOne(effect: Effect, words: Words): Promise<readonly OrderReminder[]> {
  switch (effect.kind) {
    case 'show':
      await show(effect.notification, words);
      return effect.notification.reminders;
    case 'hide':
      await browser.notifications.clear(effect.id);
      return [];
    case 'badge':
      await setBadge(effect.count, effect.isTrouble, words);
      return [];
    case 'wake':
      await wakeAt(effect.at);
      return [];
    default:
      return assertNever(effect);
  }
}

/** Firefox knows no buttons and throws on them; Chromium refuses an icon that is not a file of ours. */
async function show({ id, title, message, reminders }: ReminderNotification, words: Words): Promise<void> {
  const options = {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title: words.say(title),
    message: words.say(message),
  } as const;
  if (import.meta.env.FIREFOX || reminders.length !== 1) {
    await browser.notifications.create(id, options);
    return;
  }
  const buttons = [
    { title: words.say({ key: 'notify_button_open' }) },
    { title: words.say({ key: 'notify_button_snooze' }) },
  ];
  try {
    await browser.notifications.create(id, { ...options, ...withButtons(buttons) });
  } catch (error) {
    logFailure('notification buttons', error);
    await browser.notifications.create(id, options);
  }
}

/** Buttons are unknown to the shared types, which follow what every browser has. */
const withButtons = (buttons: readonly { readonly title: string }[]): object => ({ buttons });

/** The number, and the same in words for those who point at it or hear it. */
async function setBadge(count: number, isTrouble: boolean, words: Words): Promise<void> {
  const isWarning = count === 0 && isTrouble;
  await browser.action.setBadgeText({ text: isWarning ? '!' : count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: isWarning ? TROUBLE_COLOUR : BADGE_COLOUR });
  const lines = [phrase('extensionName'), ...(count > 0 ? [phrase('headline_needYou', undefined, count)] : [])];
  await browser.action.setTitle({ title: lines.map(words.say).join('\n') });
}
