import { useId, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { type Reason, reasonOf } from '@/utils/domain/knowledge/reason-words';
import type { OrderState } from '@/utils/domain/order/kinds';
import { REASON_KEYS, type ReasonKey } from '@/utils/domain/order/reasons';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

/** The site asks for a reason only where it can still be told to cancel. */
const ASKS_FOR_A_REASON: readonly OrderState[] = ['awaitingPayment', 'awaitingShipment', 'cancelPending'];
export const asksForReason = ({ state }: Standing): boolean => ASKS_FOR_A_REASON.includes(state);

/** The usual ones are in sight, whoever's fault they are; the rest is one press away. */
const IN_SIGHT = 6;

/** The reason that is asked for on the site, as chips; whose fault each one says it is, for ears. One line of advice follows. */
export function ReasonPicker({ standing }: { readonly standing: Standing }) {
  const { actions, words } = usePage();
  const chosen = standing.reason;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || (chosen !== undefined && REASON_KEYS.indexOf(chosen) >= IN_SIGHT);
  const name = useId();
  const reasons = REASON_KEYS.map(reasonOf);
  const choose = (reason: ReasonKey): void => {
    const { id } = standing;
    actions.change(
      { kind: 'reasonChosen', id, reason },
      { kind: 'reasonChosen', id, ...(chosen && { reason: chosen }) },
    );
  };
  return (
    <fieldset class="choice reasons">
      <legend class="label">
        <Say phrase={phrase('ui_reason_title')} />
      </legend>
      {reasons.map(({ key, fault, label, faultName }, place) => (
        <label hidden={!shown && place >= IN_SIGHT} key={key}>
          <input
            type="radio"
            name={name}
            data-reason={key}
            data-fault={fault}
            aria-description={words.say(faultName)}
            checked={chosen === key}
            onChange={() => choose(key)}
          />
          <Say phrase={label} />
        </label>
      ))}
      {!shown && reasons.length > IN_SIGHT && (
        <button type="button" data-action="reasons:more" onClick={() => setWhole(true)}>
          <Say phrase={phrase('ui_reason_more', undefined, reasons.length - IN_SIGHT)} />
        </button>
      )}
    </fieldset>
  );
}

/** What the chosen reason does to the seller, how sellers answer it, what else there is, and what to keep. */
export function ReasonMeans({ reason }: { readonly reason: Reason }) {
  const { penalty, consent, alternative, evidence } = reason;
  return (
    <details>
      <summary class="small quiet">
        <Say phrase={phrase('ui_reason_means')} />
      </summary>
      {[penalty, consent, alternative, evidence].map(
        (sentence) =>
          sentence && (
            <p class="small quiet" key={sentence.key}>
              <Say phrase={sentence} />
            </p>
          ),
      )}
    </details>
  );
}
