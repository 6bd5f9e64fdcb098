/** Starts the welcome page, which opens once after the installation. */
import { Welcome } from '@/components/welcome/Welcome';
import { logFailure } from '@/utils/platform/log';
import { startPage } from '@/utils/surface/start-page';

startPage({
  surface: 'welcome',
  routeOf: () => ({ view: 'list' }),
  content: () => <Welcome />,
}).catch((error: unknown) => logFailure('welcome', error));
