/** What the components of a page may ask for, told to the worker and the browser. */

import type { Actions } from '@/components/frame/page';
import type { Said } from '@/components/frame/SaidLine';
import type { Preferences } from '@/utils/domain/order/preferences';
import { type Instant, instant } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import type { OrderChange, SettingsChange } from '@/utils/domain/worker/events';
import { undoOf } from '@/utils/domain/worker/undo-settings';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { handOverWhenLeft, makeDraftKeeper } from './keep-draft';
import { saidAfter, saidAfterSettings } from './said';
import { saveAsFile } from './save-file';

const NO_ANSWER: Said = { phrase: phrase('ui_noAnswer') };

/**
 * The actions of one page. `say` shows one line. Marks are told apart by when they were made, so two of them never get
 * the same moment: `lastMarkAt` is the latest one that is known. `preferences` are those before a change, to lead back to.
 */
export function makeActions(
  say: (said: Said | undefined) => void,
  lastMarkAt: () => Instant | undefined,
  preferences: () => Preferences,
): Actions {
  let lastStamp = 0;
  const drafts = makeDraftKeeper(say);
  handOverWhenLeft(drafts);

  const change = async (wanted: OrderChange, undo?: OrderChange): Promise<boolean> => {
    try {
      const reply = await send('orderChanged', wanted);
      if (!reply.ok) say({ phrase: reply.error });
      else say(lineAfter(wanted, undo));
      return reply.ok;
    } catch (error) {
      logFailure('change', error);
      say(NO_ANSWER);
      return false;
    }
  };

  const lineAfter = (done: OrderChange, undo?: OrderChange): Said | undefined => {
    const says = saidAfter(done, undo);
    return says && { phrase: says, ...(undo && { onUndo: () => change(undo) }) };
  };

  const setTo = async (wanted: SettingsChange, after: Said | undefined): Promise<boolean> => {
    try {
      const reply = await send('settingsChanged', wanted);
      say(reply.ok ? after : { phrase: reply.error });
      return reply.ok;
    } catch (error) {
      logFailure('settings', error);
      say(NO_ANSWER);
      return false;
    }
  };

  const changeSettings = (wanted: SettingsChange): Promise<boolean> => {
    const undo = undoOf(preferences(), wanted);
    const says = saidAfterSettings(wanted, undo);
    const after = says && { phrase: says, ...(undo && { onUndo: () => setTo(undo, undefined) }) };
    return setTo(wanted, after);
  };

  return {
    change,
    changeSettings,
    mark: async ({ id }, mark) => {
      const now = await readClock();
      lastStamp = Math.max(now.at, lastStamp + 1, (lastMarkAt() ?? 0) + 1);
      const madeAt = instant(lastStamp);
      return change(
        { kind: 'marked', id, mark: { ...mark, zone: now.zone, madeAt } },
        { kind: 'markUndone', id, madeAt, mark: mark.kind },
      );
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // NotAllowedError: the page then says to copy by hand
      }
    },
    saveFile: saveAsFile,
    remove: async (id) => {
      try {
        const reply = await send('damagedDeleted', { id });
        say(reply.ok ? undefined : { phrase: reply.error });
        return reply.ok;
      } catch (error) {
        logFailure('delete', error);
        say(NO_ANSWER);
        return false;
      }
    },
    keepDraft: ({ id }, draft) => drafts.keep(id, draft),
  };
}
