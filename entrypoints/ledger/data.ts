/** What the data page asks for: files of everything, an export read back, a saved page, and deletion. */
import type { ExportFormat } from '@/components/ledger/DataPage';
import type { Said } from '@/components/Shell';
import { type ImportPreview, previewImport } from '@/utils/domain/import-file';
import { type Instant, instant, toIso } from '@/utils/domain/instant';
import { phrase } from '@/utils/domain/phrase';
import type { Preferences } from '@/utils/domain/preferences';
import { isEnded, standingOf } from '@/utils/domain/standing-of';
import type { Words } from '@/utils/domain/text';
import { toCsv } from '@/utils/formats/csv';
import { toJson } from '@/utils/formats/json';
import { interpret } from '@/utils/page/interpret';
import { readSaved } from '@/utils/page/read-saved';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messages';
import { loadEveryOrder } from '@/utils/platform/store';
import { calendarOf, saveAsFile } from '../popup/calendar';

/** Records told to the worker at once. */
const SLICE = 50;

const fileName = (at: Instant, ending: string): string => `second-thoughts-${toIso(at).slice(0, 10)}.${ending}`;

async function loadExported(preferences: Preferences) {
  const records = await loadEveryOrder();
  return records.map((record) => {
    const order = interpret(record, preferences);
    return { record, order, standing: standingOf(order, preferences) };
  });
}

/** Everything that is known as one file of that format, saved by the browser. */
export async function exportAs(format: ExportFormat, preferences: Preferences, words: Words): Promise<undefined> {
  const now = await readClock();
  const orders = await loadExported(preferences);
  const files = {
    json: () => ['application/json', toJson(orders, now.at)],
    csv: () => ['text/csv', toCsv(orders)],
    ics: () => [
      'text/calendar',
      calendarOf(
        orders.map(({ standing }) => standing).filter((standing) => !isEnded(standing)),
        words,
        now,
        preferences.hideItemNames,
      ),
    ],
  } as const satisfies Record<ExportFormat, () => readonly [string, string]>;
  const [type, text] = files[format]();
  saveAsFile(fileName(now.at, format), type, text);
  return undefined;
}

async function readSavedPage(file: File): Promise<Said> {
  const parser = new DOMParser();
  const at = instant(file.lastModified);
  const read = readSaved({ html: await file.text(), at, parse: (html) => parser.parseFromString(html, 'text/html') });
  if (!read.ok) return { phrase: phrase(`ledger_saved_${read.error}`) };
  const { zone } = await readClock();
  const { printed, health } = read.value;
  await send('pageRead', { sightings: printed.map((each) => ({ printed: each, renderedAt: at })), zone, health });
  return { phrase: phrase('ledger_saved_read', undefined, printed.length) };
}

/** What an export would bring, for the user to confirm. A saved page is read at once: that only adds what it shows. */
export async function takeFile(file: File, say: (said: Said) => void): Promise<ImportPreview | undefined> {
  try {
    if (!file.name.toLowerCase().endsWith('.json')) {
      say(await readSavedPage(file));
      return undefined;
    }
    const here = new Set((await loadEveryOrder()).map(({ id }) => id));
    const preview = previewImport(await file.text(), here);
    if (preview.ok) return preview.value;
    say({ phrase: phrase(`ledger_import_${preview.error}`) });
  } catch (error) {
    logFailure('file', error);
    say({ phrase: phrase('ui_noAnswer') });
  }
  return undefined;
}

/** Brings the confirmed records in, a slice at a time; stops at the first that is refused, and says so. */
export async function importConfirmed({ records }: ImportPreview): Promise<Said> {
  for (let start = 0; start < records.length; start += SLICE) {
    const reply = await send('recordsImported', { records: records.slice(start, start + SLICE), replace: false });
    if (!reply.ok) return { phrase: reply.error };
  }
  return { phrase: phrase('ledger_import_done', undefined, records.length) };
}

export async function deleteEverything(): Promise<Said> {
  const reply = await send('everythingDeleted', {});
  return { phrase: reply.ok ? phrase('ledger_delete_done') : reply.error };
}
