/** Starts the popup. */
import { logFailure } from '@/utils/platform/log';
import { keepBeside } from '@/utils/surface/keep-beside';
import { listAndOrder } from '@/utils/surface/list-and-order';
import { startPage } from '@/utils/surface/start-page';

startPage({
  ...listAndOrder('popup'),
  ownActions: (route) => {
    const keep = keepBeside(route);
    return keep ? { keepBeside: keep } : {};
  },
}).catch((error: unknown) => logFailure('popup', error));
