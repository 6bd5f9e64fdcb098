import { useMemo, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Headline } from '@/components/list/Headline';
import { HealthNotices, healthNotices } from '@/components/list/HealthNotices';
import { MonthStrip } from '@/components/list/MonthStrip';
import type { Health } from '@/utils/domain/order/health';
import type { Standing } from '@/utils/domain/standing/standing';
import { choicesOf, EVERY_ORDER, matching, newestFirst, rowsOf, sorted } from '@/utils/domain/views/ledger-rows';
import { overviewOf } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';
import { ListTools } from './ListTools';
import { MonthDates } from './MonthDates';
import { OrderRows } from './OrderRows';
import { Totals } from './Totals';

interface Props {
  readonly open: readonly Standing[];
  /** `undefined` while they are still being read; the open ones, which come first, are shown meanwhile. */
  readonly ended: readonly Standing[] | undefined;
  readonly health: Health;
}

const NONE: readonly Standing[] = [];

/** Every order that was ever read, to search, filter and sort. */
export function LedgerList({ open, ended = NONE, health }: Props) {
  const { now, preferences } = usePage();
  const [query, setQuery] = useState(EVERY_ORDER);
  const openRows = useMemo(() => rowsOf(open, now.zone), [open, now.zone]);
  const endedRows = useMemo(() => rowsOf(ended, now.zone), [ended, now.zone]);
  const rows = useMemo(() => newestFirst(openRows, endedRows), [openRows, endedRows]);
  const choices = useMemo(() => choicesOf(rows), [rows]);
  const inOrder = useMemo(() => sorted(rows, query.sort, now), [rows, query.sort, now]);
  const found = useMemo(() => matching(inOrder, query, now).map(({ standing }) => standing), [inOrder, query, now]);
  const overview = useMemo(() => {
    // With no open order the answer is "nothing", not "no order was read", as soon as there is an ended one.
    const looked = open.length > 0 ? open : ended.slice(0, 1);
    return overviewOf(looked, now, preferences, health);
  }, [open, ended, now, preferences, health]);
  const cards = [...overview.needYou, ...overview.moneyOnItsWay, ...overview.coming];
  const isEmpty = overview.headline.case === 'empty';
  return (
    <>
      <Headline overview={overview} />
      <HealthNotices notices={[...(isEmpty ? (['empty'] as const) : []), ...healthNotices(health)]} />
      <MonthStrip cards={cards} />
      <MonthDates cards={cards} />
      {rows.length > 0 && <ListTools query={query} choices={choices} onQuery={setQuery} />}
      {found.length > 0 && <Totals standings={found} />}
      {rows.length > 0 && found.length === 0 && (
        <p class="actions" role="status" data-found="0">
          <Say phrase={phrase('ledger_noneFound')} />
          <button type="button" onClick={() => setQuery({ ...EVERY_ORDER, sort: query.sort })}>
            <Say phrase={phrase('ledger_clear')} />
          </button>
        </p>
      )}
      <OrderRows standings={found} />
    </>
  );
}
