import type { ComponentChildren } from 'preact';
import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { Option } from '@/utils/domain/options/options';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { articleAttributes } from './article-attributes';
import { ConfidenceShape } from './ConfidenceShape';
import { DeadlineTime } from './DeadlineTime';
import { canActOn, OptionAction } from './OptionAction';
import { OrderName } from './OrderName';
import { optionAttributes } from './option-attributes';
import { Projections } from './Projections';
import { WindowBar } from './WindowBar';

interface Props {
  readonly card: Card;
  /** The card whose first option is the one filled button of the screen. */
  readonly filled?: boolean;
  /** What else can be done with it where it is shown. */
  readonly children?: ComponentChildren;
}

/** The line that answers "by when": how sure, the date, how long that is. It opens the order. */
function When({ card }: Props) {
  const { driving, standing } = card;
  const undated = standing.deadlines.find(({ confidence }) => confidence === 'unknown');
  const deadline = driving ?? undated;
  const text = <Say phrase={card.when} />;
  return (
    <h2 class="card-when urgent">
      {deadline && <ConfidenceShape confidence={deadline.confidence} />}
      <a href={orderPath(standing.id)}>{deadline ? <DeadlineTime deadline={deadline}>{text}</DeadlineTime> : text}</a>
    </h2>
  );
}

/** An option that is told here: a way to where it is told. One that is only to be known: its name. */
function FirstStep({ option, card, filled }: Props & { readonly option: Option }) {
  const name = <Say phrase={option.title} />;
  if (!option.action) return <strong>{name}</strong>;
  return (
    <a class={filled ? 'button filled' : 'button'} href={orderPath(card.standing.id)}>
      {name}
    </a>
  );
}

/** One order in a list: when, what happens if you do nothing, what it is, and the first thing you can do. */
export function OrderCard({ card, filled = false, children }: Props) {
  const { standing, ifNothing, options, bar, driving } = card;
  const { actions } = usePage();
  const first = options.find((option) => option.first);
  const others = options.length - (first ? 1 : 0);
  return (
    <article class="card" {...articleAttributes(card)}>
      <When card={card} />
      <p data-if-nothing={ifNothing.key}>
        <Say phrase={ifNothing.phrase} />
      </p>
      <p class="card-item small quiet">
        <OrderName standing={standing} />
      </p>
      {bar && driving && <WindowBar bar={bar} basis={driving.basis} />}
      {first && (
        <ul>
          <li class="actions" {...optionAttributes(first)}>
            {canActOn(first) ? (
              <OptionAction option={first} standing={standing} filled={filled} />
            ) : (
              <FirstStep option={first} card={card} filled={filled} />
            )}
            <a class="button plain" href={orderPath(standing.id)}>
              <Say phrase={others > 0 ? phrase('action_otherOptions', undefined, others) : phrase('action_details')} />
            </a>
            {card.needsYou && (
              <button
                type="button"
                class="plain"
                data-action="hide"
                onClick={() => actions.change({ kind: 'hidden', id: standing.id })}
              >
                <Say phrase={phrase('action_notNow')} />
              </button>
            )}
            {children}
            <Projections option={first} />
          </li>
        </ul>
      )}
      {!first && children && <p class="actions">{children}</p>}
    </article>
  );
}
