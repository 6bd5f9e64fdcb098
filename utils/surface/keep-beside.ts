/** The popup goes, the place beside the page stays: moves what the popup shows there. */
import type { Route } from '@/components/frame/route';
import { askBeside, currentWindow, hasPlaceBeside, openBeside } from '@/utils/platform/beside';
import { logFailure } from '@/utils/platform/log';

/** What to do when asked to stay; `undefined` where the browser has no place beside the page. Which window is asked meanwhile. */
export function keepBeside(route: () => Route): (() => void) | undefined {
  if (!hasPlaceBeside()) return undefined;
  let windowId: number | undefined;
  currentWindow().then(
    (found) => {
      windowId = found;
    },
    (error: unknown) => logFailure('beside the page', error),
  );
  return () => {
    if (windowId === undefined) return;
    const shown = route();
    const opening = openBeside(windowId); // first: it is allowed only during the click
    const asking = shown.view === 'order' ? askBeside(windowId, shown.id) : undefined;
    Promise.all([opening, asking]).then(
      ([isOpen]) => {
        if (isOpen) window.close();
      },
      (error: unknown) => logFailure('beside the page', error),
    );
  };
}
