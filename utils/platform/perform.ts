/** Carries out what a step asks for. Everything here can be done twice without harm. */
import { isNotificationId, type OrderReminder } from '@/utils/domain/reminders/notification-id';
import type { ReminderNotification } from '@/utils/domain/reminders/notifications';
import { assertNever } from '@/utils/domain/result';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import type { Effect } from '@/utils/domain/worker/world';
import { browser } from './browser';
import { wakeAt } from './clock';
import { logFailure } from './log';
import { forgetOtherWords, loadWordsShown, noteWordsShown } from './words-shown';

const BADGE_COLOUR = '#b3261e';
const TROUBLE_COLOUR = '#8a5a00';

/** What is asked for, and whether the step behind it was saved: what needs no store is done all the same. */
interface Asked {
  readonly effects: readonly Effect[];
  readonly words: Words;
  readonly isSaved: boolean;
  /** Orders are left to derive again: what there is to wake for is not known yet. */
  readonly isWhole: boolean;
  readonly isFull: boolean;
}

/**
 * Performs the effects one after the other; answers with the reminders that are now on screen and count as given. Nothing
 * is put on screen before what is out of date has left it: no reminder is there twice.
 */
export async function perform({ effects, words, isSaved, isWhole, isFull }: Asked): Promise<readonly OrderReminder[]> {
  const shown: OrderReminder[] = [];
  let onScreen: readonly string[] | undefined;
  for (const effect of effects) {
    try {
      switch (effect.kind) {
        case 'keepOnly':
          onScreen = await keepOnly(effect.ids);
          break;
        case 'show':
          if (!onScreen) break; // what was not shown stays in the outbox and is tried again
          // Without a note of it, it would be shown anew at each wake.
          if ((effect.counts && isSaved) || !(await isUp(effect.notification, words, onScreen)))
            await showOrClear(effect.notification, words, onScreen);
          onScreen = [...onScreen, effect.notification.id];
          if (effect.counts) shown.push(...effect.notification.reminders);
          break;
        case 'badge':
          await setBadge(effect.count, { isTrouble: effect.isTrouble, isFull }, words);
          break;
        case 'wake':
          if (isSaved && isWhole) await wakeAt(effect.at);
          break;
        default:
          return assertNever(effect);
      }
    } catch (error) {
      logFailure(effect.kind, error);
    }
  }
  return shown;
}

/** Takes down what is ours and not among these; answers with what is left. */
async function keepOnly(ids: readonly string[]): Promise<readonly string[]> {
  const shown = Object.keys(await browser.notifications.getAll()).filter(isNotificationId);
  for (const id of shown) if (!ids.includes(id)) await browser.notifications.clear(id);
  return shown.filter((id) => ids.includes(id));
}

const wordsOf = ({ title, message }: ReminderNotification, words: Words): string =>
  `${words.say(title)}\n${words.say(message)}`;

/** Whether it is on screen, and says there what it says now. */
async function isUp(notification: ReminderNotification, words: Words, onScreen: readonly string[]): Promise<boolean> {
  if (!onScreen.includes(notification.id)) return false;
  return (await loadWordsShown()).get(notification.id) === wordsOf(notification, words);
}

/** Where it cannot be shown, an older one under its name, of what is no longer so, does not stay either. */
async function showOrClear(
  notification: ReminderNotification,
  words: Words,
  onScreen: readonly string[],
): Promise<void> {
  try {
    const said = wordsOf(notification, words);
    await forgetOtherWords(notification.id, said);
    await show(notification, words);
    await noteWordsShown(notification.id, said, onScreen);
  } catch (error) {
    await browser.notifications.clear(notification.id);
    throw error;
  }
}

/** Firefox knows no buttons and throws on them; Chromium refuses an icon that is not a file of ours. */
async function show({ id, title, message, canSnooze, reminders }: ReminderNotification, words: Words): Promise<void> {
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
    ...(canSnooze ? [{ title: words.say({ key: 'notify_button_snooze' }) }] : []),
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

export const badgeFull = (words: Words): Promise<void> => setBadge(0, { isTrouble: true, isFull: true }, words);

interface Trouble {
  readonly isTrouble: boolean;
  /** What was read is not saved: more pressing than any number. */
  readonly isFull: boolean;
}

/** The number, and the same in words for those who point at it or hear it. */
async function setBadge(count: number, { isTrouble, isFull }: Trouble, words: Words): Promise<void> {
  const isWarning = isFull || (count === 0 && isTrouble);
  await browser.action.setBadgeText({ text: isWarning ? '!' : count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: isWarning ? TROUBLE_COLOUR : BADGE_COLOUR });
  const lines = [
    phrase('extensionName'),
    ...(isFull ? [phrase('notice_storageFull')] : []),
    ...(count > 0 ? [phrase('headline_needYou', undefined, count)] : []),
  ];
  await browser.action.setTitle({ title: lines.map(words.say).join('\n') });
}
