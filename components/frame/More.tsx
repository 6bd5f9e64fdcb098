import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Phrase } from '@/utils/domain/words/phrase';
import { Icon } from './Icon';
import { usePage } from './page';

interface Props {
  /** What the sign is called. */
  readonly label: Phrase;
  /** List items, each with one thing to press. */
  readonly children: ComponentChildren;
}

/** Under its button where there is room, else above it; never outside of the window. */
function placeBeside(menu: HTMLElement, button: HTMLElement, isMirrored: boolean): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  const below = bottom + 4;
  const isBelow = below + offsetHeight <= window.innerHeight - 4;
  const start = isMirrored ? left : right - offsetWidth;
  menu.style.top = `${isBelow ? below : Math.max(4, top - offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(4, Math.min(start, window.innerWidth - offsetWidth - 4))}px`;
}

/** ⋯: what is rarely wanted, one press away. It closes after each press in it. */
export function More({ label, children }: Props) {
  const { words, isFirst } = usePage();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLUListElement>(null);
  const isMirrored = words.direction === 'rtl';
  const said = words.say(label);
  useEffect(() => {
    const close = (): void => menu.current?.hidePopover?.();
    menu.current?.addEventListener('click', close);
    return () => menu.current?.removeEventListener('click', close);
  }, []);
  return (
    <span class="more">
      <button
        type="button"
        class="sign"
        data-action="more:open"
        popovertarget={id}
        aria-haspopup="true"
        aria-label={said}
        title={said}
        ref={button}
      >
        <Icon name="more" />
      </button>
      <ul
        id={id}
        class="menu beside"
        popover
        ref={menu}
        onToggle={({ newState }) => {
          if (newState === 'open' && menu.current && button.current)
            placeBeside(menu.current, button.current, isMirrored);
        }}
      >
        {!isFirst && children}
      </ul>
    </span>
  );
}
