/** Starts the place beside the page. It shows the order that the page in front shows, until the reader goes elsewhere. */
import { orderPath } from '@/components/frame/route';
import type { OrderId } from '@/utils/domain/order/kinds';
import { watchBeside } from '@/utils/platform/beside';
import { logFailure } from '@/utils/platform/log';
import { watchOrderInFront } from '@/utils/platform/messaging/shop-pages';
import { listAndOrder } from '@/utils/surface/list-and-order';
import { startPage } from '@/utils/surface/start-page';

let followed: OrderId | undefined;

/** An order is followed once: who goes back to the list while its page stays in front is not called back. */
function follow(id: OrderId): void {
  if (id === followed) return;
  followed = id;
  location.hash = orderPath(id);
}

const show = (id: OrderId): void => {
  location.hash = orderPath(id);
};

startPage(listAndOrder('panel'))
  .then(() => {
    watchOrderInFront(follow);
    return watchBeside(show);
  })
  .catch((error: unknown) => logFailure('beside the page', error));
