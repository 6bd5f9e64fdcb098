/** Actions of a page that is drawn before what they do is loaded. */
import type { Actions } from '@/components/frame/page';
import { logFailure } from '@/utils/platform/log';

/** Each waits for the actions themselves. */
export function lateActions(load: () => Promise<Actions>): Actions {
  const then = (what: string, act: (loaded: Actions) => void): void => {
    load().then(act, (error: unknown) => logFailure(what, error));
  };
  return {
    change: async (change, undo) => (await load()).change(change, undo),
    mark: async (standing, mark) => (await load()).mark(standing, mark),
    changeSettings: async (change) => (await load()).changeSettings(change),
    copy: async (text) => (await load()).copy(text),
    remove: async (id) => (await load()).remove(id),
    saveFile: (name, type, text) => then('file', (loaded) => loaded.saveFile(name, type, text)),
    keepDraft: (standing, draft) => then('draft', (loaded) => loaded.keepDraft(standing, draft)),
    addToCalendar: (standing) => then('calendar', (loaded) => loaded.addToCalendar?.(standing)),
  };
}
