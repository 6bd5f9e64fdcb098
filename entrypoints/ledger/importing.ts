/** An export read back: looked at without changing anything, then brought in slice by slice; and saved pages. */
import type { Doing } from '@/components/data/doing';
import type { Said } from '@/components/frame/SaidLine';
import { type ImportedOrder, onlyOnce, openExport, readOrders } from '@/utils/domain/exchange/import-file';
import { changesOf, type ImportMode, type ImportPlan } from '@/utils/domain/exchange/import-preview';
import type { OrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Evidence } from '@/utils/domain/standing/evidence';
import { instant } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import { readSaved } from '@/utils/page/read-saved';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { catalogKey } from '@/utils/platform/store/keys';
import { loadOrders } from '@/utils/platform/store/read';
import { loadWorkerWords } from '@/utils/platform/words';

/** Orders told to the worker at once: about one shelf of ended ones. */
const SLICE = 200;
/** No export is larger: fifty thousand orders. A browser would run out of memory before it said so. */
const MOST_BYTES = 400_000_000;
/** A saved page is read in one go; the largest order pages have less than 5 MB. */
const MOST_PAGE_BYTES = 50_000_000;

const slicesOf = <T>(values: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / SLICE) }, (_, n) => values.slice(n * SLICE, (n + 1) * SLICE));

/** Lets the page draw and the user press "Stop". */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

async function readSavedPage(file: File): Promise<Said> {
  const parser = new DOMParser();
  const at = instant(file.lastModified);
  const read = readSaved({ html: await file.text(), at, parse: (html) => parser.parseFromString(html, 'text/html') });
  if (!read.ok) return { phrase: phrase(`ledger_saved_${read.error}`) };
  const { printed, health } = read.value;
  // A page without orders is told too: how its reading went.
  for (const slice of printed.length > 0 ? slicesOf(printed) : [[]])
    await send('pageRead', { sightings: slice.map((each) => ({ printed: each, renderedAt: at })), health });
  return { phrase: phrase('ledger_saved_read', undefined, printed.length) };
}

async function planOf(
  text: string,
  hereIds: readonly OrderId[],
  { signal, onProgress }: Doing,
): Promise<ImportPlan | Said> {
  const file = openExport(text);
  if (!file.ok) return { phrase: phrase(`ledger_import_${file.error}`) };
  const here = new Map<OrderId, OrderRecord>();
  const orders: ImportedOrder[] = [];
  let unreadable = 0;
  for (const rows of slicesOf(file.value.orders)) {
    if (signal.aborted) return { phrase: phrase('ledger_import_leftAlone') };
    const read = readOrders(rows);
    orders.push(...read.orders);
    unreadable += read.unreadable;
    for (const record of await loadOrders(read.orders.map(({ record }) => record.id))) here.set(record.id, record);
    onProgress(orders.length + unreadable, file.value.orders.length);
    await breathe();
  }
  const once = onlyOnce(orders);
  if (once.length === 0 && unreadable > 0) return { phrase: phrase('ledger_import_nothingIn') };
  const records = once.map(({ record }) => record);
  const changes = (mode: ImportMode) => changesOf(here, hereIds, records, mode);
  return {
    orders: once,
    settings: file.value.settings,
    unreadable,
    changes: { merge: changes('merge'), replace: changes('replace') },
  };
}

/**
 * What an export would change, for the user to confirm; `undefined` after a saved page, which is read at once because that
 * only adds what it shows, and after a file that is no export, which is said.
 */
export async function takeFile(
  file: File,
  hereIds: readonly OrderId[],
  doing: Doing,
  say: (said: Said) => void,
): Promise<ImportPlan | undefined> {
  try {
    const isPage = /\.html?$/i.test(file.name);
    if (file.size > (isPage ? MOST_PAGE_BYTES : MOST_BYTES)) {
      say({ phrase: phrase('ledger_import_tooLarge') });
    } else if (isPage) {
      say(await readSavedPage(file));
    } else {
      const plan = await planOf(await file.text(), hereIds, doing);
      if ('orders' in plan) return plan;
      say(plan);
    }
  } catch (error) {
    logFailure('file', error);
    say({ phrase: phrase('ui_noAnswer') });
  }
  return undefined;
}

const evidenceOf = ({ record: { id }, evidence }: ImportedOrder): Evidence => ({
  schemaVersion: SCHEMA_VERSION,
  rev: 0,
  id,
  entries: evidence,
});

/** The settings of a file, with the sentences of its language for the worker, which cannot load them. */
async function withWords(settings: Preferences): Promise<Preferences> {
  const { language } = settings;
  return language ? { ...settings, workerWords: await loadWorkerWords(language) } : settings;
}

/** Whether the worker has it. One that was ended in the middle gives no answer, and that is a no as well. */
async function isSaved(answer: Promise<{ readonly ok: boolean }>): Promise<boolean> {
  try {
    return (await answer).ok;
  } catch (error) {
    logFailure('import', error);
    return false;
  }
}

const restore = (settings: Preferences, replace: boolean): Promise<boolean> =>
  isSaved(send('settingsChanged', { kind: 'settingsRestored', settings, replace }));

/** The settings from before; asked for twice, because the first message also wakes a worker that was ended. */
const putBack = async (before: Preferences): Promise<boolean> => (await restore(before, true)) || restore(before, true);

/**
 * Brings a confirmed file in. Settings come first, because orders are understood by them; a stop or a fault puts the ones
 * from before back, leaves all other orders as they were, and says in numbers what was done. The worker writes a slice whole
 * or not at all.
 */
export async function importConfirmed(
  { orders, settings }: ImportPlan,
  mode: ImportMode,
  before: Preferences,
  { signal, onProgress }: Doing,
): Promise<Said> {
  const replace = mode === 'replace';
  const byShelf = orders.toSorted((a, b) => (catalogKey(a.record.id) < catalogKey(b.record.id) ? -1 : 1));
  let done = 0;
  const numbers = () => ({
    done: { kind: 'number', number: done } as const,
    all: { kind: 'number', number: orders.length } as const,
  });
  const ended = async (why: 'stopped' | 'failed'): Promise<Said> => {
    const isAsBefore = !settings || (await putBack(before));
    return { phrase: phrase(isAsBefore ? `ledger_import_${why}` : 'ledger_import_settingsLeft', numbers()) };
  };
  if (settings && !(await restore(await withWords(settings), replace))) return ended('failed');
  for (const slice of slicesOf(byShelf)) {
    if (signal.aborted) return ended('stopped');
    const records = slice.map(({ record }) => record);
    const evidence = slice.filter((order) => replace || order.evidence.length > 0).map(evidenceOf);
    if (!(await isSaved(send('recordsImported', { records, evidence, replace })))) return ended('failed');
    done += slice.length;
    onProgress(done, orders.length);
    await breathe();
  }
  if (replace && !(await isSaved(send('othersRemoved', { keep: orders.map(({ record }) => record.id) })))) {
    return ended('failed');
  }
  return { phrase: phrase('ledger_import_done', undefined, orders.length) };
}

export async function deleteEverything(): Promise<Said> {
  const reply = await send('everythingDeleted', {});
  return { phrase: reply.ok ? phrase('ledger_delete_done') : reply.error };
}

export async function deleteAside(key: string): Promise<Said> {
  const reply = await send('asideDeleted', { key });
  return { phrase: reply.ok ? phrase('ledger_aside_deleted') : reply.error };
}
