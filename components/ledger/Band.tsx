import type { ComponentChildren } from 'preact';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { MonthStrip } from '@/components/list/MonthStrip';
import { moneyTotals, type Overview } from '@/utils/domain/views/overview';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { MonthDates } from './MonthDates';

interface FigureProps {
  readonly name: string;
  readonly label: Phrase;
  readonly children: ComponentChildren;
}

function Figure({ name, label, children }: FigureProps) {
  return (
    <div class="figure" data-total={name}>
      <dt class="small quiet">
        <Say phrase={label} />
      </dt>
      <dd class="number">{children}</dd>
    </div>
  );
}

/** All open orders in three figures, and the next 30 days. What comes back is said for each currency. */
export function Band({ overview }: { readonly overview: Overview }) {
  const { words } = usePage();
  const { needYou, coming, moneyOnItsWay } = overview;
  const cards = [...needYou, ...moneyOnItsWay, ...coming];
  if (cards.length === 0) return null;
  const amounts = moneyTotals(cards.filter(({ standing }) => standing.refund === 'open'));
  return (
    <div class="band">
      <dl>
        <Figure name="needYou" label={phrase('ledger_group_needYou')}>
          {needYou.length}
        </Figure>
        <Figure name="watching" label={phrase('popup_watching')}>
          {coming.length}
        </Figure>
        {amounts.length > 0 && (
          <Figure name="comingBack" label={phrase('ledger_comingBack')}>
            {amounts.map((amount) => (
              <bdi key={amount.currency}>{words.money(amount)}</bdi>
            ))}
          </Figure>
        )}
      </dl>
      <div class="band-month">
        <MonthStrip cards={cards} />
        <MonthDates cards={cards} />
      </div>
    </div>
  );
}
