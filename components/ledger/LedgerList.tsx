import type { Health } from '@/utils/domain/health';
import type { Standing } from '@/utils/domain/standing';
import { overviewOf } from '@/utils/domain/view';
import { Headline } from '../Headline';
import { HealthNotices, healthNotices } from '../HealthNotices';
import { MonthStrip } from '../MonthStrip';
import { usePage } from '../page';
import { OrderRows } from './OrderRows';

interface Props {
  readonly open: readonly Standing[];
  readonly ended: readonly Standing[];
  readonly health: Health;
}

/** Every order that was ever read. */
export function LedgerList({ open, ended, health }: Props) {
  const { now, preferences } = usePage();
  const overview = overviewOf(open, now, preferences, health);
  const isEmpty = open.length + ended.length === 0;
  return (
    <>
      <Headline overview={overview} />
      <HealthNotices notices={[...(isEmpty ? (['empty'] as const) : []), ...healthNotices(health)]} />
      <MonthStrip cards={[...overview.needYou, ...overview.moneyOnItsWay, ...overview.coming]} />
      <OrderRows standings={[...open, ...ended]} />
    </>
  );
}
