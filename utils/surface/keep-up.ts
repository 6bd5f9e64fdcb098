/**
 * What a page needs once its first view is on screen: what a press does, and the news. Loaded then, and before the page of an
 * order is shown, on which every letter that is typed is kept at once.
 */
import type { Actions } from '@/components/frame/page';
import type { Said } from '@/components/frame/SaidLine';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import type { Surface } from '@/utils/domain/worker/surface';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import type { Glance } from '@/utils/platform/store/first-glance';
import { loadGlance, watchGlance } from '@/utils/platform/store/glance';
import { watchNow } from '@/utils/platform/store/ticking';
import { watchUpdated } from '@/utils/platform/updated';
import type { Vocabulary } from '@/utils/platform/words';
import { makeActions } from './actions';
import { leaveWords } from './leave-words';

/** A page, as far as what happens to it is concerned. */
export interface Kept {
  readonly surface: Surface;
  readonly say: (next: Said | undefined) => void;
  readonly lastMarkAt: () => Instant;
  /** What it shows at this moment. */
  readonly shown: () => {
    readonly words: Words;
    readonly now: Now;
    readonly preferences: Preferences;
    readonly vocabulary: Vocabulary;
  };
  readonly onNow: (now: Now) => void;
  readonly onUpdated: (isUpdated: boolean) => void;
  readonly onGlance: (glance: Glance) => void;
}

/** Keeps the page up to date until it is closed, and gives what can be done on it. */
function keepUp({ surface, say, lastMarkAt, shown, onNow, onUpdated, onGlance }: Kept): Actions {
  watchNow(onNow);
  watchUpdated(onUpdated);
  watchGlance(onGlance);
  send('opened', { surface }).then(
    () => leaveWords(shown().vocabulary, shown().preferences),
    (error: unknown) => logFailure('opened', error),
  );
  return {
    ...makeActions(say, lastMarkAt, () => shown().preferences),
    addToCalendar: (standing) => {
      import('./calendar-file')
        .then(({ giveCalendar }) => giveCalendar(`${standing.id}.ics`, [standing], (id) => id === standing.id, shown()))
        .then(
          () => say({ phrase: phrase('said_calendar') }),
          (error: unknown) => logFailure('calendar', error),
        );
    },
  };
}

/** `loadGlance`: what the store holds, each row looked at closely. */
export const KEEP_UP = { keepUp, loadGlance } as const;
