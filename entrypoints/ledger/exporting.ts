/** Everything that is known as one file, saved by the browser. */
import type { ExportFormat } from '@/components/data/DataPage';
import type { Said } from '@/components/frame/SaidLine';
import type { Preferences } from '@/utils/domain/order/preferences';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import { toCsv } from '@/utils/formats/csv';
import { toJson } from '@/utils/formats/json';
import { interpret } from '@/utils/page/interpret';
import { readClock } from '@/utils/platform/clock';
import { loadEverything } from '@/utils/platform/store/everything';
import { giveCalendar } from '@/utils/surface/calendar-file';
import { saveAsFile } from '@/utils/surface/save-file';

const fileName = (at: Instant, ending: string): string => `second-thoughts-${toIso(at).slice(0, 10)}.${ending}`;

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** Answers with what was saved, for one line on the page. */
export async function exportAs(format: ExportFormat, preferences: Preferences, words: Words): Promise<Said> {
  const now = await readClock();
  const kept = await loadEverything();
  const orders = kept.orders.map(({ record, evidence }) => {
    const order = interpret(record, preferences);
    return { record, evidence, order, standing: standingOf(order, preferences) };
  });
  const name = fileName(now.at, format);
  if (format === 'ics') {
    await giveCalendar(
      name,
      orders.map(({ standing }) => standing),
      () => true,
      { words, now, preferences },
    );
  } else {
    saveAsFile(
      name,
      TYPES[format],
      format === 'json' ? toJson(orders, preferences, now.at, kept.aside) : toCsv(orders),
    );
  }
  return { phrase: phrase('ledger_export_done', { name: { kind: 'text', text: name } }) };
}
