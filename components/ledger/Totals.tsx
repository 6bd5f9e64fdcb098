import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Standing } from '@/utils/domain/standing/standing';
import { isEnded } from '@/utils/domain/standing/standing';
import { moneyTotals } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';

/** What was found, in numbers: orders, open ones, those whose money is on its way, and how much that is at most. */
export function Totals({ standings }: { readonly standings: readonly Standing[] }) {
  const { words } = usePage();
  const waiting = standings.filter(({ refund }) => refund === 'open');
  const open = standings.filter((standing) => !isEnded(standing)).length;
  const amounts = moneyTotals(waiting.map((standing) => ({ standing })));
  const said = [
    phrase('ledger_found', undefined, standings.length),
    ...(open > 0 ? [phrase('ledger_total_open', undefined, open)] : []),
    ...(waiting.length > 0 ? [phrase('ledger_total_waiting', undefined, waiting.length)] : []),
    ...(amounts.length > 0
      ? [phrase('ledger_total_onItsWay', { amounts: { kind: 'text', text: amounts.map(words.money).join(' + ') } })]
      : []),
  ];
  return (
    <div role="status" data-found={standings.length}>
      <ul class="totals small quiet">
        {said.map((each) => (
          <li data-total={each.key} key={each.key}>
            <Say phrase={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}
