/** Where the keyboard is after another view was opened, and the keys that lead back. */
import { LIST_PATH } from '@/components/frame/route';
import { showMessages } from '@/components/frame/show-messages';
import type { OrderId } from '@/utils/domain/order/kinds';

/** The view that is shown, and of which order. */
export interface Place {
  readonly view: string;
  readonly id?: OrderId;
  readonly part?: 'message';
}

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/**
 * Escape and Alt+← lead from an order back to the list. In a field, Escape only leaves the field; while the menu is open,
 * it closes the menu.
 */
export function onBackKeys(shown: () => Place): void {
  document.addEventListener('keydown', (event) => {
    const isEscape = event.key === 'Escape';
    if (!isEscape && !(event.altKey && event.key === 'ArrowLeft')) return;
    if (event.defaultPrevented || shown().view !== 'order' || document.querySelector(':popover-open')) return;
    event.preventDefault();
    if (isEscape && isTyping(event.target)) event.target.blur();
    else location.hash = LIST_PATH;
  });
}

/**
 * Moves the keyboard to what was opened: to the heading of an order, or its messages; back in the list, to the order one came from. A
 * heading is no stop of the Tab key, so it only takes the focus that is given to it.
 */
export function focusArrival(place: ParentNode, from: Place, to: Place): void {
  if (to.part === 'message' && showMessages(place)) {
    place.querySelector<HTMLElement>('[data-action^="language:"][aria-pressed="true"]')?.focus({ preventScroll: true });
    return;
  }
  const left = from.view === 'order' ? place.querySelector(`article:not(.order)[data-order-id="${from.id}"]`) : null;
  const folded = left?.closest('details');
  if (folded) folded.open = true;
  const target = left?.querySelector('a') ?? place.querySelector('h1');
  if (!target) return;
  if (!left) target.tabIndex = -1;
  target.focus();
}
