/**
 * What each notification on screen says: browsers tell only that it is there. Kept in the browser's memory, which ends with
 * the notifications and needs no disk: while nothing can be saved, one that says something else now is shown once more, and
 * an equal one is not shown at each wake.
 */
import { browser } from './browser';
import { logFailure } from './log';

const SHOWN = 'wordsShown';

/** By the id of the notification; none where that cannot be known. */
export async function loadWordsShown(): Promise<ReadonlyMap<string, string>> {
  try {
    const { [SHOWN]: found } = await browser.storage.session.get(SHOWN);
    if (typeof found !== 'object' || found === null) return new Map();
    return new Map(Object.entries(found).map(([id, said]) => [id, String(said)]));
  } catch (error) {
    logFailure('words shown', error);
    return new Map();
  }
}

const save = (words: ReadonlyMap<string, string>): Promise<void> =>
  browser.storage.session
    .set({ [SHOWN]: Object.fromEntries(words) })
    .catch((error: unknown) => logFailure('words shown', error));

/** Before something else is shown under that id: whatever becomes of it, what was said there is not what is there. */
export async function forgetOtherWords(id: string, said: string): Promise<void> {
  const before = await loadWordsShown();
  if (before.has(id) && before.get(id) !== said) await save(new Map([...before].filter(([each]) => each !== id)));
}

/** It is on screen, beside these. */
export async function noteWordsShown(id: string, said: string, onScreen: readonly string[]): Promise<void> {
  const others = [...(await loadWordsShown())].filter(([each]) => each !== id && onScreen.includes(each));
  await save(new Map([...others, [id, said]]));
}
