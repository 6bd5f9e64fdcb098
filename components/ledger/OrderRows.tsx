import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { OrderRow } from '@/components/order/OrderRow';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Standing } from '@/utils/domain/standing/standing';
import { cardOf } from '@/utils/domain/views/card';
import type { RowGroup } from '@/utils/domain/views/ledger-groups';
import type { LedgerQuery } from '@/utils/domain/views/ledger-rows';
import { type PhraseKey, phrase } from '@/utils/domain/words/phrase';
import { RowActs } from './RowActs';
import { useReach } from './reach';

const STEP = 50;

const TITLES = {
  needYou: 'ledger_group_needYou',
  watching: 'popup_watching',
  money: 'popup_money',
  ended: 'ledger_group_ended',
} as const satisfies Record<RowGroup, PhraseKey>;

export interface GroupOfRows {
  /** Without one the rows stand under no heading. */
  readonly group?: RowGroup;
  readonly standings: readonly Standing[];
}

interface Props {
  readonly groups: readonly GroupOfRows[];
  /** Of each order that was made together with others how many those are. */
  readonly together: ReadonlyMap<OrderId, number>;
  /** What these were asked for with; of a new one a screenful comes first. */
  readonly query: LedgerQuery;
}

/** So many orders across all groups. */
function upTo(room: number, groups: readonly GroupOfRows[]) {
  let before = 0;
  return groups.map(({ group, standings }) => {
    const rows = standings.slice(0, Math.max(0, room - before));
    before += standings.length;
    return { group, rows, count: standings.length };
  });
}

/** Orders in the groups and the order given, fifty at a time across all groups; only those shown are looked at. */
export function OrderRows({ groups, together, query }: Props) {
  const { now, preferences } = usePage();
  const [shown, setShown] = useState(STEP);
  // Drawn once as long as nothing about it changes: a key stroke draws only rows that were not in sight.
  const rowOf = useMemo(() => {
    const drawn = new Map<Standing, ComponentChildren>();
    return (standing: Standing): ComponentChildren => {
      const before = drawn.get(standing);
      if (before) return before;
      const card = cardOf(standing, now, preferences);
      const row = (
        <OrderRow card={card} isWide others={together.get(standing.id)} key={standing.id}>
          <RowActs card={card} />
        </OrderRow>
      );
      drawn.set(standing, row);
      return row;
    };
  }, [now, preferences, together]);
  const all = groups.reduce((sum, { standings }) => sum + standings.length, 0);
  const wanted = upTo(shown, groups).flatMap(({ rows }) => rows);
  const sections = upTo(useReach(wanted, query), groups);
  return (
    <>
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows, count }) => (
          <section class="group" data-group={group} key={group ?? 'all'}>
            {group && (
              <h2>
                <Say phrase={phrase(TITLES[group])} /> <span class="number">{count}</span>
              </h2>
            )}
            <div class="rows">{rows.map(rowOf)}</div>
          </section>
        ))}
      {all > shown && (
        <button type="button" class="show-more" data-action="more" onClick={() => setShown(shown + STEP)}>
          <Say phrase={phrase('action_showMore')} />
        </button>
      )}
    </>
  );
}
