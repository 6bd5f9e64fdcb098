/** Starts the popup. */
import { currentWindow } from '@/utils/platform/beside';
import { logFailure } from '@/utils/platform/log';
import { keepBeside } from '@/utils/surface/keep-beside';
import { listAndOrder } from '@/utils/surface/list-and-order';
import { startPage } from '@/utils/surface/start-page';

startPage({
  ...listAndOrder('popup'),
  ownActions: async (route) => {
    const keep = keepBeside(await currentWindow(), route);
    return keep ? { keepBeside: keep } : {};
  },
}).catch((error: unknown) => logFailure('popup', error));
