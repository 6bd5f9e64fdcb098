/** The worker: every listener, registered in the first tick. No decisions here. */
import { defineBackground } from 'wxt/utils/define-background';
import { parseReminderId } from '@/utils/domain/reminders/notification-id';
import { browser } from '@/utils/platform/browser';
import { keepAwake, onClockSet } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { onMessage } from '@/utils/platform/messaging/on-message';
import { checkPermissions, closeStoreToPages, onPermissionsChanged } from '@/utils/platform/permissions';
import { onSynced } from '@/utils/platform/store/sync';
import { noteUpdate } from '@/utils/platform/updated';
import { checkShelves, inTurn, later, rebuild } from './cycle';
import { HANDLERS } from './handlers';
import { openLedger, openWelcome } from './surfaces';

/** Something that nobody waits for; that it failed is noted. */
function noted(where: string, doing: Promise<unknown>): void {
  doing.catch((error: unknown) => logFailure(where, error));
}

const takeDown = (notificationId: string): void => noted('notification', browser.notifications.clear(notificationId));

/** What every start of the browser, installation and update has to see to; running it twice changes nothing. */
function start(): void {
  later({ kind: 'woke' });
  checkShelves();
  checkPermissions(later);
}

function onNotificationClicked(notificationId: string): void {
  noted('ledger', openLedger(parseReminderId(notificationId)?.order));
  // Opened is not put away: the order asks for its buyer until it is answered there.
  takeDown(notificationId);
  later({ kind: 'woke' });
}

/** A group or a digest is no reminder of one order: it cannot be put off. */
function snooze(notificationId: string): void {
  const about = parseReminderId(notificationId);
  later(
    about
      ? { kind: 'reminderSnoozed', id: about.order, reminder: { kind: about.kind, rung: about.rung } }
      : { kind: 'woke' },
  );
}

const SNOOZE_BUTTON = 1;

export default defineBackground(() => {
  onMessage(HANDLERS);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    start();
    if (reason === 'install') noted('welcome', openWelcome());
    if (reason !== 'update') return;
    noted('update', keepAwake().then(noteUpdate)); // nothing is noted before an alarm stands
    rebuild();
  });
  browser.alarms.onAlarm.addListener(() => later({ kind: 'woke' }));
  browser.notifications.onClicked.addListener(onNotificationClicked);
  browser.notifications.onButtonClicked?.addListener((notificationId, button) => {
    if (button !== SNOOZE_BUTTON) return onNotificationClicked(notificationId);
    takeDown(notificationId);
    return snooze(notificationId);
  });
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'openLedger') noted('ledger', openLedger());
  });
  onPermissionsChanged(later);
  onSynced(later);
  onClockSet(() => later({ kind: 'woke' }));
  closeStoreToPages();
  // Browsers drop alarms, and start a worker without telling it anything: when an extension is switched off and on.
  noted('alarm', inTurn(keepAwake));
});
