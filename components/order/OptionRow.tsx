import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { isWide } from '@/components/frame/wide';
import { monthOf, sourceWords } from '@/utils/domain/knowledge/source-words';
import type { Option } from '@/utils/domain/options/options';
import type { Standing } from '@/utils/domain/standing/standing';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { OptionAction } from './OptionAction';
import { optionAttributes } from './option-attributes';
import { Projections } from './Projections';

interface Props {
  readonly option: Option;
  readonly standing: Standing;
  readonly filled?: boolean;
}

/** A heading with the sentences that exist under it; nothing where there are none. */
function Part({ title, says }: { readonly title: Phrase; readonly says: readonly (Phrase | undefined)[] }) {
  const known = says.filter((sentence) => sentence !== undefined);
  if (known.length === 0) return null;
  return (
    <>
      <h3>
        <Say phrase={title} />
      </h3>
      {known.map((sentence) => (
        <p key={sentence.key}>
          <Say phrase={sentence} />
        </p>
      ))}
    </>
  );
}

/** One way out: its name, and folded under it what happens, when the money is back, what it costs, where this is from. */
export function OptionRow({ option, standing, filled = false }: Props) {
  const { surface, preferences } = usePage();
  const source = sourceWords(option.source, preferences.country);
  const checked = phrase('ui_option_checked', { month: monthOf(option.checked) });
  return (
    <li class="option" {...optionAttributes(option)}>
      <details open={option.first || (surface === 'ledger' && isWide())}>
        <summary>
          <strong>
            <Say phrase={option.title} />
          </strong>
          {option.consent === 'needed' && (
            <span class="small quiet">
              {' · '}
              <Say phrase={phrase('ui_option_consent')} />
            </span>
          )}
        </summary>
        {option.caution && (
          <p class="caution">
            <Say phrase={option.caution} />
          </p>
        )}
        <Part title={phrase('ui_option_happens')} says={option.happens} />
        <Part title={phrase('ui_option_steps')} says={option.steps} />
        <Part title={phrase('ui_option_money')} says={[option.comesBack, option.coupon]} />
        <Projections option={option} />
        <Part title={phrase('ui_option_seller')} says={[option.sellerEffect]} />
        <Part title={phrase('ui_option_from')} says={[source, checked]} />
        <Part title={phrase('ui_option_proof')} says={[option.keepProof]} />
        <div class="actions">
          <OptionAction option={option} standing={standing} filled={filled} />
        </div>
      </details>
    </li>
  );
}
