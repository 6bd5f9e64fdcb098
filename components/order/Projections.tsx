import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Option, Projection } from '@/utils/domain/options/options';
import { toIso } from '@/utils/domain/time/calendar';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** What each date is the date of, as the name of its row. */
const NAMES: { readonly [Key in Phrase['key']]?: Phrase } = {
  option_projection_answer: phrase('ui_fact_answer'),
  option_projection_closed: phrase('ui_fact_closed'),
  option_projection_money: phrase('ui_fact_money'),
  option_projection_lawMoney_plain: phrase('ui_fact_lawMoney'),
  option_projection_youBy: phrase('ui_fact_youBy'),
};

/** Nothing, the postage, or what becomes of a coupon that was seen on the order. */
function costOf({ cost, coupon }: Option): Phrase {
  if (coupon) return coupon;
  return phrase(cost === 'postage' ? 'ui_cost_postage' : 'ui_cost_none');
}

function When({ projection }: { readonly projection: Projection }) {
  const { words } = usePage();
  const { kind, moment, phrase: sentence } = projection;
  const isNamed = NAMES[sentence.key] !== undefined;
  const isYours = sentence.key === 'option_projection_youBy';
  const said = isYours ? words.parts(sentence).find(({ isValue }) => isValue)?.text : words.moment(moment);
  return (
    <time data-projection={kind} dateTime={toIso(moment.earliest)} data-latest={toIso(moment.latest)}>
      {isNamed ? <bdi>{said}</bdi> : <Say phrase={sentence} />}
    </time>
  );
}

/** When an answer and the money would come if this option is chosen now, best case to worst, and what it costs. */
export function Projections({ option }: { readonly option: Option }) {
  return (
    <dl class="facts">
      {option.projections.map((projection) => (
        <div key={projection.phrase.key}>
          <dt>
            <Say phrase={NAMES[projection.phrase.key] ?? phrase('ui_fact_money')} />
          </dt>
          <dd>
            <When projection={projection} />
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <Say phrase={phrase('ui_fact_cost')} />
        </dt>
        <dd>
          <Say phrase={costOf(option)} />
        </dd>
      </div>
    </dl>
  );
}
