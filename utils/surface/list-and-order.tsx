/** What popup and side panel show: the list of what needs you, or one order. */
import { type Route, routeOf } from '@/components/frame/route';
import { Shell } from '@/components/frame/Shell';
import { BesideList } from '@/components/list/BesideList';
import { ListView } from '@/components/list/ListView';
import { overviewOf } from '@/utils/domain/views/overview';
import type { PageParts, Shown } from './start-page';

function view({ route, glance, now, isUpdated, orderPage, order, damage }: Shown<Route>, isPanel: boolean) {
  const { preferences, health } = glance;
  const overview = () => overviewOf(glance.open, now, preferences, health);
  if (route.view === 'list') {
    return <ListView overview={overview()} health={health} isUpdated={isUpdated} />;
  }
  // Absent while it is being loaded; nothing is drawn then.
  if (!orderPage) return null;
  const model = order();
  if (!model) return <orderPage.NoOrder damage={damage()} />;
  const opened = <orderPage.OrderView order={model} key={route.id} />;
  if (!isPanel) return opened;
  return (
    <div class="beside-each-other">
      <BesideList overview={overview()} open={route.id} />
      {opened}
    </div>
  );
}

/** The parts of popup and side panel; the panel can be as wide as the reader drags it. */
export const listAndOrder = (
  surface: 'popup' | 'panel',
): Pick<PageParts<Route>, 'surface' | 'routeOf' | 'content'> => ({
  surface,
  routeOf,
  content: (shown) => (
    <Shell view={shown.route.view} said={shown.said}>
      {view(shown, surface === 'panel')}
    </Shell>
  ),
});
