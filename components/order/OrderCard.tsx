import type { ComponentChildren } from 'preact';
import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { Acts } from './Acts';
import { ArchiveButton } from './ArchiveButton';
import { articleAttributes } from './article-attributes';
import { InShort } from './InShort';
import { NotNowButton } from './NotNowButton';
import { ItemName, PriceAndStore } from './OrderName';
import { optionAttributes } from './option-attributes';
import { Pill } from './Pill';
import { Tile } from './Tile';

interface Props {
  readonly card: Card;
  /** The card whose deed is the one filled button of the screen. */
  readonly filled?: boolean;
  /** What else can be done with it where it is shown: list items behind ⋯. */
  readonly children?: ComponentChildren;
}

/** What is behind ⋯: the calendar, the other ways, to be left alone for now, and to put it away. */
function Rest({ card, children }: Props) {
  const { addToCalendar } = usePage().actions;
  const others = card.options.filter((option) => !option.first).length;
  return (
    <>
      {addToCalendar && card.driving && (
        <li>
          <button type="button" class="plain" data-action="addToCalendar" onClick={() => addToCalendar(card.standing)}>
            <Say phrase={phrase('action_addToCalendar')} />
          </button>
        </li>
      )}
      {card.advice.acts.length > 1 && (
        <li>
          <a class="button plain" href={orderPath(card.standing.id)}>
            <Say phrase={others > 0 ? phrase('action_otherWays', undefined, others) : phrase('action_details')} />
          </a>
        </li>
      )}
      {card.needsYou && (
        <li>
          <NotNowButton id={card.standing.id} />
        </li>
      )}
      {children ?? (
        <li>
          <ArchiveButton standing={card.standing} />
        </li>
      )}
    </>
  );
}

/** One order in a list: what it is, what happens with its date, what that rests on, and one row of what can be done. */
export function OrderCard({ card, filled = false, children }: Props) {
  const { standing, options } = card;
  const first = options.find((option) => option.first);
  return (
    <article class="card" {...articleAttributes(card)}>
      <div class="head">
        <Tile card={card} />
        <div>
          <h2>
            <a class="name" href={orderPath(standing.id)}>
              <ItemName standing={standing} />
            </a>
          </h2>
          <p class="small quiet">
            <PriceAndStore standing={standing} />
          </p>
        </div>
        <Pill card={card} />
      </div>
      <InShort card={card} />
      <ul>
        <li class="actions" {...(first && optionAttributes(first))}>
          <Acts card={card} filled={filled}>
            <Rest card={card}>{children}</Rest>
          </Acts>
        </li>
      </ul>
    </article>
  );
}
