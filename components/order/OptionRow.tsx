import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Option } from '@/utils/domain/options/options';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import { OptionAction } from './OptionAction';
import { OptionBody } from './OptionBody';
import { optionAttributes } from './option-attributes';

interface Props {
  readonly option: Option;
  readonly standing: Standing;
}

/** What it needs and when the money would be back, in a few words under its name. */
function InShort({ option }: Pick<Props, 'option'>) {
  const { words } = usePage();
  const money = option.projections.find(({ kind }) => kind === 'moneyBack');
  const said = [
    ...(option.consent === 'needed' ? [phrase('ui_option_consent')] : []),
    ...(money ? [phrase('ui_option_moneyBy', { moment: { kind: 'by', moment: lastDayOf(money.moment) } })] : []),
  ];
  return said.length > 0 ? <span class="small quiet">{said.map(words.say).join(' · ')}</span> : null;
}

/** The latest day alone, to be said as a "by". */
const lastDayOf = (moment: Option['projections'][number]['moment']) => ({ ...moment, earliest: moment.latest });

/** Another way out: its name and what it asks for on one line each, the rest folded under it. */
export function OptionRow({ option, standing }: Props) {
  return (
    <li class="option" {...optionAttributes(option)}>
      <details>
        <summary class="fold">
          <span>
            <strong>
              <Say phrase={option.title} />
            </strong>
            <InShort option={option} />
          </span>
        </summary>
        <OptionBody option={option}>
          <div class="actions">
            <OptionAction option={option} standing={standing} />
          </div>
        </OptionBody>
      </details>
    </li>
  );
}
