import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { OrderCard } from '@/components/order/OrderCard';
import type { Health } from '@/utils/domain/order/health';
import { addCalendarDays } from '@/utils/domain/time/calendar';
import { instant } from '@/utils/domain/time/instant';
import type { Card } from '@/utils/domain/views/card';
import type { Overview } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';
import { ComingBack } from './ComingBack';
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

/** Nothing else is to be said of it than that it can still be cancelled: what most come for. */
const isCancellable = ({ advice }: Card): boolean => advice.situation === 'toShip' || advice.situation === 'shipBy';

/** What was ordered last is regretted first. */
const newestFirst = (a: Card, b: Card): number => (b.standing.placedAt ?? 0) - (a.standing.placedAt ?? 0);

/** Of when the orders are, where the last page could not be read and something else is more urgent to say. */
function AsOf({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  const at = instant(Math.max(...cards.map(({ standing }) => standing.seenAt)));
  return (
    <p data-as-of>
      <Say phrase={phrase('headline_second_asOf', { day: { kind: 'when', at, hasTime: true } })} />
    </p>
  );
}

/** What needs the buyer now, then everything else in one line each. */
export function ListView({ overview, health, isUpdated = false }: Props) {
  const { now } = usePage();
  const { needYou, moneyOnItsWay, coming, headline } = overview;
  // Who has not looked at an order for a day has no such tab to reload.
  const dayAgo = addCalendarDays(now.at, -1, now.zone);
  const mustReload = isUpdated && health.pages.some(({ at }) => at > dayAgo);
  const cards = [...needYou, ...moneyOnItsWay, ...coming];
  const withDeed = needYou.find(({ advice }) => advice.acts.some(({ look }) => look === 'filled'));
  // What closes in the reader's favour can wait while something else calls; alone it is the answer.
  const isLater = ({ need }: Card): boolean => need === 'safe' && headline.case !== 'safe';
  const cardOf = (card: Card) => <OrderCard card={card} filled={card === withDeed} key={card.standing.id} />;
  const notices = [
    ...(headline.case === 'empty' ? (['empty'] as const) : []),
    ...(mustReload ? (['reloadTab'] as const) : []),
    ...healthNotices(health),
  ];
  return (
    <>
      <Headline overview={overview} isSaidBelow={headline.case === 'safe' && needYou.length === 1}>
        {health.trouble && headline.case !== 'trouble' && <AsOf cards={cards} />}
        <ComingBack cards={moneyOnItsWay} />
      </Headline>
      <HealthNotices notices={notices} />
      {needYou.filter((card) => !isLater(card)).map(cardOf)}
      <OrderGroup name="cancellable" cards={coming.filter(isCancellable).toSorted(newestFirst)} />
      {needYou.filter(isLater).map(cardOf)}
      <MonthStrip cards={cards} />
      <OrderGroup name="watching" cards={coming.filter((card) => !isCancellable(card))} />
      <OrderGroup name="money" cards={moneyOnItsWay} />
      <ReadingLine health={health} />
    </>
  );
}
