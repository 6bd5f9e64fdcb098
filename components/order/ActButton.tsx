import { usePage } from '@/components/frame/page';
import { messagePath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { showMessages } from '@/components/frame/show-messages';
import type { Act } from '@/utils/domain/views/advice';
import type { Card } from '@/utils/domain/views/card';
import { siteLink } from '@/utils/domain/views/site-links';
import { deedOf } from './act-deed';

interface Props {
  readonly act: Act;
  readonly card: Card;
  /** Whether this one may be the filled button of the screen. */
  readonly filled: boolean;
  /** Opens the form of an act that needs to be told more. */
  readonly onAsk: (act: Act) => void;
}

const lookOf = ({ look }: Act, filled: boolean): string => {
  if (look === 'filled') return filled ? 'filled' : '';
  return look === 'normal' ? '' : look;
};

/** Where the messages are on this page already, they are shown; elsewhere the order is opened. */
const areHere = (from: HTMLElement): boolean => showMessages(from.closest('article') ?? undefined);

/** One thing to press: notes something, leads to the site, or both in one press. */
export function ActButton({ act, card, filled, onAsk }: Props) {
  const { actions, now } = usePage();
  const { standing } = card;
  const deed = deedOf(act, card, now);
  const press = (): void => {
    if (deed?.kind === 'mark') actions.mark(standing, deed.mark);
    if (deed?.kind === 'change') actions.change(deed.change, deed.undo);
    if (deed?.kind === 'ask') onAsk(act);
  };
  const address = act.link && siteLink(act.link, standing);
  const look = lookOf(act, filled);
  if (address !== undefined) {
    return (
      <a
        class={`button ${look}`.trim()}
        data-link={act.link}
        data-action={act.action}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        onClick={press}
      >
        <span>
          <Say phrase={act.label} /> <span aria-hidden="true">↗</span>
        </span>
      </a>
    );
  }
  if (deed) {
    return (
      <button type="button" class={look || undefined} data-action={act.action} data-state={act.state} onClick={press}>
        <Say phrase={act.label} />
      </button>
    );
  }
  return (
    <a
      class={`button ${look}`.trim()}
      data-action={act.action}
      href={messagePath(standing.id)}
      onClick={(event) => {
        if (areHere(event.currentTarget)) event.preventDefault();
      }}
    >
      <Say phrase={act.label} />
    </a>
  );
}
