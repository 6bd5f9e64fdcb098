import { usePage } from '@/components/frame/page';
import { OrderCard } from '@/components/order/OrderCard';
import type { Health } from '@/utils/domain/order/health';
import { addCalendarDays } from '@/utils/domain/time/calendar';
import { moneyTotals, type Overview } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';
import { Headline } from './Headline';
import { HealthNotices, healthNotices } from './HealthNotices';
import { MonthStrip } from './MonthStrip';
import { OrderGroup } from './OrderGroup';
import { ReadingLine } from './ReadingLine';

interface Props {
  readonly overview: Overview;
  readonly health: Health;
  /** Tabs that are open may still run the code of before an update. */
  readonly isUpdated?: boolean;
}

/** What needs the buyer now, then everything else in one line each. */
export function ListView({ overview, health, isUpdated = false }: Props) {
  const { words, now } = usePage();
  const { needYou, moneyOnItsWay, coming, headline } = overview;
  const amounts = moneyTotals(moneyOnItsWay).map(words.money).join(' + ');
  const upTo = amounts ? phrase('popup_upTo', { amounts: { kind: 'text', text: amounts } }) : undefined;
  // Who has not looked at an order for a day has no such tab to reload.
  const dayAgo = addCalendarDays(now.at, -1, now.zone);
  const mustReload = isUpdated && health.pages.some(({ at }) => at > dayAgo);
  const notices = [
    ...(headline.case === 'empty' ? (['empty'] as const) : []),
    ...(mustReload ? (['reloadTab'] as const) : []),
    ...healthNotices(health),
  ];
  return (
    <>
      <Headline overview={overview} />
      <HealthNotices notices={notices} />
      {needYou.map((card, place) => (
        <OrderCard card={card} filled={place === 0} key={card.standing.id} />
      ))}
      <MonthStrip cards={[...needYou, ...moneyOnItsWay, ...coming]} />
      <OrderGroup title={phrase('popup_watching')} cards={coming} />
      <OrderGroup title={phrase('popup_money')} extra={upTo} cards={moneyOnItsWay} />
      <ReadingLine health={health} />
    </>
  );
}
