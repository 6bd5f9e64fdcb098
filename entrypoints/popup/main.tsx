/** Starts the popup. */
import { currentWindow } from '@/utils/platform/beside';
import { logFailure } from '@/utils/platform/log';
import { keepBeside } from '@/utils/surface/keep-beside';
import { LIST_AND_ORDER } from '@/utils/surface/list-and-order';
import { startPage } from '@/utils/surface/start-page';

startPage({
  ...LIST_AND_ORDER,
  surface: 'popup',
  ownActions: async (route) => {
    const keep = keepBeside(await currentWindow(), route);
    return keep ? { keepBeside: keep } : {};
  },
}).catch((error: unknown) => logFailure('popup', error));
