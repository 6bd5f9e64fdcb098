import type { Health } from '@/utils/domain/health';
import { phrase } from '@/utils/domain/phrase';
import { moneyTotals, type Overview } from '@/utils/domain/view';
import { Headline } from './Headline';
import { HealthNotices, healthNotices } from './HealthNotices';
import { MonthStrip } from './MonthStrip';
import { OrderCard } from './OrderCard';
import { OrderGroup } from './OrderGroup';
import { usePage } from './page';
import { ReadingLine } from './ReadingLine';

interface Props {
  readonly overview: Overview;
  readonly health: Health;
}

/** What needs the buyer now, then everything else in one line each. */
export function ListView({ overview, health }: Props) {
  const { words } = usePage();
  const { needYou, moneyOnItsWay, coming, headline } = overview;
  const amounts = moneyTotals(moneyOnItsWay).map(words.money).join(' + ');
  const onItsWay = amounts
    ? phrase('popup_moneyOnItsWay_upTo', { amounts: { kind: 'text', text: amounts } }, moneyOnItsWay.length)
    : phrase('popup_moneyOnItsWay', undefined, moneyOnItsWay.length);
  return (
    <>
      <Headline overview={overview} />
      <HealthNotices notices={[...(headline === 'empty' ? (['empty'] as const) : []), ...healthNotices(health)]} />
      {needYou.map((card, place) => (
        <OrderCard card={card} filled={place === 0} key={card.standing.id} />
      ))}
      <MonthStrip cards={[...needYou, ...moneyOnItsWay, ...coming]} />
      <OrderGroup title={onItsWay} cards={moneyOnItsWay} />
      <OrderGroup title={phrase('popup_coming', undefined, coming.length)} cards={coming} />
      <ReadingLine health={health} />
    </>
  );
}
