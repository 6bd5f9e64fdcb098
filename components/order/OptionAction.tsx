import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { SiteAnchor } from '@/components/frame/SiteAnchor';
import type { Option } from '@/utils/domain/options/options';
import { INTENTS, type Intent } from '@/utils/domain/order/kinds';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import type { OrderChange } from '@/utils/domain/worker/events';

interface Props {
  readonly option: Option;
  readonly standing: Standing;
  /** The one filled button of the screen. */
  readonly filled?: boolean;
}

const INTENT_LABELS = {
  undecided: phrase('action_intent_undecided'),
  willPay: phrase('action_intent_willPay'),
  letLapse: phrase('action_intent_letLapse'),
  wantCancel: phrase('action_intent_wantCancel'),
} as const satisfies Record<Intent, unknown>;

const intentOf = ({ action }: Option): Intent | undefined => INTENTS.find((intent) => action === `intent:${intent}`);

/** Notes what the buyer wants with an order; one line and Undo follow. */
export function IntentButton(props: {
  readonly intent: Intent;
  readonly standing: Standing;
  readonly filled?: boolean;
}) {
  const { intent, standing, filled } = props;
  const { actions } = usePage();
  const choose = (chosen: Intent): OrderChange => ({ kind: 'intentChosen', id: standing.id, intent: chosen });
  return (
    <button
      type="button"
      class={filled ? 'filled' : undefined}
      data-action={`intent:${intent}`}
      aria-pressed={standing.intent === intent}
      onClick={() => actions.change(choose(intent), choose(standing.intent))}
    >
      <Say phrase={INTENT_LABELS[intent]} />
    </button>
  );
}

/** The one step of ours towards an option: note the intent, or go where it is done. */
export function OptionAction({ option, standing, filled = false }: Props) {
  const intent = intentOf(option);
  if (intent && intent !== standing.intent) return <IntentButton intent={intent} standing={standing} filled={filled} />;
  if (option.link) return <SiteAnchor link={option.link} standing={standing} filled={filled} />;
  return null;
}
