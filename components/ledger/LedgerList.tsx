import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/frame/Icon';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Headline } from '@/components/list/Headline';
import { HealthNotices, healthNotices } from '@/components/list/HealthNotices';
import type { Health } from '@/utils/domain/order/health';
import type { Standing } from '@/utils/domain/standing/standing';
import { groupsOf, inGroups } from '@/utils/domain/views/ledger-groups';
import { choicesOf, EVERY_ORDER, matching, newestFirst, rowsOf, sorted } from '@/utils/domain/views/ledger-rows';
import { overviewOf } from '@/utils/domain/views/overview';
import { paidTogether } from '@/utils/domain/views/paid-together';
import { phrase } from '@/utils/domain/words/phrase';
import { Band } from './Band';
import { ListTools } from './ListTools';
import { type GroupOfRows, OrderRows } from './OrderRows';

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
  const openGroups = useMemo(() => groupsOf(openRows, now), [openRows, now]);
  // What is on the shelves is over: the worker put it there when nothing of it called any more, and time alone changes nothing.
  const endedGroups = useMemo(() => groupsOf(endedRows, now), [endedRows]);
  const together = useMemo(() => paidTogether(rows.map(({ standing }) => standing)), [rows]);
  const found = useMemo(() => matching(inOrder, query, now), [inOrder, query, now]);
  // What was put away belongs to no group; by date ordered, groups would tear the order apart.
  const isGrouped = query.sort === 'deadline' && !query.archived;
  const groups = useMemo<readonly GroupOfRows[]>(
    () =>
      isGrouped ? inGroups(found, openGroups, endedGroups) : [{ standings: found.map(({ standing }) => standing) }],
    [found, isGrouped, openGroups, endedGroups],
  );
  const overview = useMemo(() => {
    // With no open order the answer is "nothing", not "no order was read", as soon as there is an ended one.
    const looked = open.length > 0 ? open : ended.slice(0, 1);
    return overviewOf(looked, now, preferences, health);
  }, [open, ended, now, preferences, health]);
  const isFiltered = query !== EVERY_ORDER && found.length < rows.length;
  const isEmpty = overview.headline.case === 'empty';
  // A key stroke in the search changes nothing of it, so it is not drawn again.
  const above = useMemo(
    () => (
      <>
        <div class={isEmpty ? 'blank' : undefined}>
          {isEmpty && (
            <span class="tile">
              <Icon name="box" />
            </span>
          )}
          <Headline overview={overview} />
          <HealthNotices notices={[...(isEmpty ? (['empty'] as const) : []), ...healthNotices(health)]} />
        </div>
        <Band overview={overview} />
      </>
    ),
    [overview, health, isEmpty],
  );
  return (
    <>
      {above}
      {rows.length > 0 && <ListTools query={query} choices={choices} onQuery={setQuery} />}
      {rows.length > 0 && found.length === 0 && (
        <p class="none-found" role="status" data-found="0">
          <Say phrase={phrase('ledger_noneFound')} />
          <button type="button" onClick={() => setQuery({ ...EVERY_ORDER, sort: query.sort })}>
            <Say phrase={phrase('ledger_clear')} />
          </button>
        </p>
      )}
      {found.length > 0 && (
        <p class={isFiltered ? 'small quiet' : 'spoken'} role="status" data-found={found.length}>
          <Say phrase={phrase('ledger_found', undefined, found.length)} />
        </p>
      )}
      <OrderRows groups={groups} together={together} query={query} />
    </>
  );
}
