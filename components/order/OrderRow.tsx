import type { ComponentChildren } from 'preact';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';
import { articleAttributes } from './article-attributes';
import { ItemName, PriceAndStore } from './OrderName';
import { optionAttributes } from './option-attributes';
import { Pill } from './Pill';
import { Tile } from './Tile';
import { Verdict } from './Verdict';

interface Props {
  readonly card: Card;
  /** Price and store under the name, where there is room for them. */
  readonly isWide?: boolean;
  /** How many orders were made with it. */
  readonly others?: number | undefined;
  /** The heading above says already what its verdict says; it is then for ears. */
  readonly isSaid?: boolean;
  /** What can be pressed in the row. Without it the first way out is only named, for ears. */
  readonly children?: ComponentChildren;
}

/** One order in a list of many. The whole row opens it. */
export function OrderRow({ card, isWide = false, others = 0, isSaid = false, children }: Props) {
  const { standing, options } = card;
  const first = options.find((option) => option.first);
  return (
    <article class="row" {...articleAttributes(card)}>
      <Tile card={card} />
      <div class="row-name">
        <h3>
          <a href={orderPath(standing.id)}>
            <span class="name">
              <ItemName standing={standing} />
            </span>
          </a>
        </h3>
        {isWide && (
          <p class="small quiet">
            <PriceAndStore standing={standing} others={others} />
          </p>
        )}
      </div>
      <Verdict card={card} isForEars={isSaid} />
      <Pill card={card} />
      {(first || children) && (
        <ul class={children ? 'do' : 'spoken'}>
          <li class="actions" {...(first && optionAttributes(first))}>
            {children ?? (first && <Say phrase={first.title} />)}
          </li>
        </ul>
      )}
    </article>
  );
}
