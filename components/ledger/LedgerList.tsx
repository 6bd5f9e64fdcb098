import { useMemo, useState } from 'preact/hooks';
import type { Health } from '@/utils/domain/health';
import { choicesOf, EVERY_ORDER, matching, rowsOf, sorted } from '@/utils/domain/ledger-rows';
import { phrase } from '@/utils/domain/phrase';
import type { Standing } from '@/utils/domain/standing';
import { moneyTotals, overviewOf } from '@/utils/domain/view';
import { Headline } from '../Headline';
import { HealthNotices, healthNotices } from '../HealthNotices';
import { MonthStrip } from '../MonthStrip';
import { usePage } from '../page';
import { Say } from '../Say';
import { ListTools } from './ListTools';
import { OrderRows } from './OrderRows';

interface Props {
  readonly open: readonly Standing[];
  readonly ended: readonly Standing[];
  readonly health: Health;
}

function Totals({ standings }: { readonly standings: readonly Standing[] }) {
  const { words } = usePage();
  const amounts = moneyTotals(standings.filter(({ refund }) => refund === 'open').map((standing) => ({ standing })))
    .map(words.money)
    .join(' + ');
  const said = amounts
    ? phrase('ledger_upTo', { amounts: { kind: 'text', text: amounts } }, standings.length)
    : phrase('ledger_found', undefined, standings.length);
  return (
    <p class="small quiet" role="status" data-found={standings.length}>
      <Say phrase={said} />
    </p>
  );
}

/** Every order that was ever read, to search, filter and sort. */
export function LedgerList({ open, ended, health }: Props) {
  const { now, preferences } = usePage();
  const [query, setQuery] = useState(EVERY_ORDER);
  const rows = useMemo(() => rowsOf([...open, ...ended], now.zone), [open, ended, now.zone]);
  const choices = useMemo(() => choicesOf(rows), [rows]);
  const inOrder = useMemo(() => sorted(rows, query.sort, now), [rows, query.sort, now]);
  const found = useMemo(() => matching(inOrder, query, now).map(({ standing }) => standing), [inOrder, query, now]);
  // With no open order the answer is "nothing", not "no order was read", as soon as there is an ended one.
  const looked = open.length > 0 ? open : ended.slice(0, 1);
  const overview = useMemo(() => overviewOf(looked, now, preferences, health), [open, ended, now, preferences, health]);
  return (
    <>
      <Headline overview={overview} />
      <HealthNotices notices={[...(rows.length === 0 ? (['empty'] as const) : []), ...healthNotices(health)]} />
      <MonthStrip cards={[...overview.needYou, ...overview.moneyOnItsWay, ...overview.coming]} />
      {rows.length > 0 && <ListTools query={query} choices={choices} onQuery={setQuery} />}
      {found.length > 0 && <Totals standings={found} />}
      {rows.length > 0 && found.length === 0 && (
        <p class="actions" role="status" data-found="0">
          <Say phrase={phrase('ledger_noneFound')} />
          <button type="button" onClick={() => setQuery(EVERY_ORDER)}>
            <Say phrase={phrase('ledger_clear')} />
          </button>
        </p>
      )}
      <OrderRows standings={found} />
    </>
  );
}
