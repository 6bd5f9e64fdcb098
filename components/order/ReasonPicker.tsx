import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { reasonOf } from '@/utils/domain/knowledge/reason-words';
import { REASON_KEYS } from '@/utils/domain/order/reasons';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

/** The reason that is asked for on the site: whose fault each says it is, what follows, and the advice to pick the true one. */
export function ReasonPicker({ standing }: { readonly standing: Standing }) {
  const { actions } = usePage();
  const chosen = standing.reason && reasonOf(standing.reason);
  return (
    <fieldset class="reasons">
      <legend>
        <Say phrase={phrase('ui_reason_title')} />
      </legend>
      {REASON_KEYS.map(reasonOf).map(({ key, fault, label, faultName }) => (
        <label key={key}>
          <input
            type="radio"
            name="reason"
            data-reason={key}
            data-fault={fault}
            checked={standing.reason === key}
            onChange={() => actions.change({ kind: 'reasonChosen', id: standing.id, reason: key })}
          />
          <span>
            <Say phrase={label} />{' '}
            <span class="small quiet">
              <Say phrase={faultName} />
            </span>
          </span>
        </label>
      ))}
      {chosen &&
        [chosen.advice, chosen.penalty, chosen.consent, chosen.alternative, chosen.evidence].map(
          (sentence) =>
            sentence && (
              <p class="small" key={sentence.key}>
                <Say phrase={sentence} />
              </p>
            ),
        )}
    </fieldset>
  );
}
