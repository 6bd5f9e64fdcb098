/** The worker: every listener, registered in the first tick. No decisions here. */
import { defineBackground } from 'wxt/utils/define-background';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { orderOfNotice, reminderOfNotice } from '@/utils/domain/reminders/notifications';
import { parseReminderKind } from '@/utils/domain/reminders/rung';
import { browser } from '@/utils/platform/browser';
import { onClockSet } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { onMessage } from '@/utils/platform/messaging/on-message';
import { checkPermissions, closeStoreToPages, onPermissionsChanged } from '@/utils/platform/permissions';
import { onSynced } from '@/utils/platform/store/sync';
import { noteUpdate } from '@/utils/platform/updated';
import { checkShelves, inTurn, later, rebuild, watchOver } from './cycle';
import { HANDLERS } from './handlers';
import { openLedger, openWelcome } from './surfaces';

/** Something that nobody waits for; that it failed is noted. */
function noted(where: string, doing: Promise<unknown>): void {
  doing.catch((error: unknown) => logFailure(where, error));
}

const takeDown = (noticeId: string): void => noted('notification', browser.notifications.clear(noticeId));

/** What every start of the browser, installation and update has to see to; running it twice changes nothing. */
function start(): void {
  later({ kind: 'woke' });
  checkShelves();
  checkPermissions(later);
}

function onNoticeClicked(noticeId: string): void {
  const id = parseOrderId(orderOfNotice(noticeId) ?? '');
  noted('ledger', openLedger(id));
  // Opened is not put away: the order asks for its buyer until it is answered there.
  takeDown(noticeId);
  later({ kind: 'woke' });
}

function snooze(noticeId: string): void {
  const { order = '', kind: about = '', rung = '' } = reminderOfNotice(noticeId) ?? {};
  const id = parseOrderId(order);
  const deadline = parseReminderKind(about);
  later(id && deadline ? { kind: 'reminderSnoozed', id, deadline, rung } : { kind: 'woke' });
}

const SNOOZE_BUTTON = 1;

export default defineBackground(() => {
  onMessage(HANDLERS);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    start();
    if (reason === 'install') noted('welcome', openWelcome());
    if (reason !== 'update') return;
    noteUpdate();
    rebuild();
  });
  browser.alarms.onAlarm.addListener(() => later({ kind: 'woke' }));
  browser.notifications.onClicked.addListener(onNoticeClicked);
  browser.notifications.onButtonClicked?.addListener((noticeId, button) => {
    if (button !== SNOOZE_BUTTON) return onNoticeClicked(noticeId);
    takeDown(noticeId);
    return snooze(noticeId);
  });
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'openLedger') noted('ledger', openLedger());
  });
  onPermissionsChanged(later);
  onSynced(later);
  onClockSet(() => later({ kind: 'woke' }));
  closeStoreToPages();
  // Browsers drop alarms, and start a worker without telling it anything: when an extension is switched off and on.
  noted('alarm', inTurn(watchOver));
});
