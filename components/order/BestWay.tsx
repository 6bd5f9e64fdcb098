import { Say } from '@/components/frame/Say';
import type { Option } from '@/utils/domain/options/options';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { Acts } from './Acts';
import { OptionAction } from './OptionAction';
import { OptionBody } from './OptionBody';
import { optionAttributes } from './option-attributes';

interface Props {
  readonly option: Option;
  readonly card: Card;
}

/** Whether what the card lets one press is already the step of this option. */
const isAmong = (option: Option, { acts }: Card['advice']): boolean =>
  acts.some(
    ({ action, link }) =>
      (option.action !== undefined && action === option.action) || (option.link !== undefined && link === option.link),
  );

/** The first way out, open: what it brings, how it is done, and the deed itself. */
export function BestWay({ option, card }: Props) {
  const { advice, standing } = card;
  const hasFilled = advice.acts.some(({ look }) => look === 'filled');
  return (
    <section class="block best">
      <p class="label">
        <Say phrase={phrase('ui_bestWay')} />
      </p>
      <ul>
        <li {...optionAttributes(option)}>
          <h2>
            <Say phrase={option.title} />
          </h2>
          <OptionBody option={option}>
            <div class="actions">
              {!isAmong(option, advice) && <OptionAction option={option} standing={standing} filled={!hasFilled} />}
              <Acts card={card} filled />
            </div>
          </OptionBody>
        </li>
      </ul>
    </section>
  );
}
