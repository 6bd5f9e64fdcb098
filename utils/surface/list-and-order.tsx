/** What popup and side panel show: the list of what needs you, or one order. */
import { type Route, routeOf } from '@/components/frame/route';
import { Shell } from '@/components/frame/Shell';
import { ListView } from '@/components/list/ListView';
import { NoOrder } from '@/components/list/NoOrder';
import { OrderView } from '@/components/order/OrderView';
import { overviewOf } from '@/utils/domain/views/card';
import type { PageParts, Shown } from './start-page';

function view({ route, glance, now, isUpdated, order, damage }: Shown<Route>) {
  const { preferences, health } = glance;
  if (route.view === 'list') {
    const overview = overviewOf(glance.open, now, preferences, health);
    return <ListView overview={overview} health={health} isUpdated={isUpdated} />;
  }
  const model = order();
  return model ? <OrderView order={model} key={route.id} /> : <NoOrder damage={damage()} />;
}

export const LIST_AND_ORDER: Pick<PageParts<Route>, 'routeOf' | 'content'> = {
  routeOf,
  content: (shown) => (
    <Shell view={shown.route.view} said={shown.said}>
      {view(shown)}
    </Shell>
  ),
};
