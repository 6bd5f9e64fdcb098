import { DraftSection } from '@/components/draft/DraftSection';
import type { DraftDesk } from '@/components/draft/draft-pairs';
import { Fold } from '@/components/frame/Fold';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { SiteAnchor } from '@/components/frame/SiteAnchor';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Rung } from '@/utils/domain/reminders/planned-reminders';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { articleAttributes } from './article-attributes';
import { BestWay } from './BestWay';
import { EvidencePack, type PackFiles } from './EvidencePack';
import { LastTold } from './LastTold';
import { MarkForms } from './MarkForms';
import { OptionRow } from './OptionRow';
import { OrderQuestions } from './OrderQuestions';
import { OrderTop } from './OrderTop';
import { ReminderList } from './ReminderList';
import { Timeline, type TimelineItem } from './Timeline';
import { WhereItStands } from './WhereItStands';

export interface OrderModel {
  readonly card: Card;
  readonly rungs: readonly Rung[];
  readonly desk: DraftDesk;
  readonly rows: readonly TimelineItem[];
  readonly copied?: OrderRecord['copied'] | undefined;
  /** The message that was being written when a page last closed. */
  readonly draft?: SavedDraft | undefined;
  readonly pack: PackFiles;
}

/** Every way out, the best one open, the others a line each. */
function Ways({ card }: { readonly card: Card }) {
  const { options, standing } = card;
  const best = options.find(({ first }) => first);
  const others = options.filter(({ first }) => !first);
  return (
    <>
      {best && <BestWay option={best} card={card} />}
      {others.length > 0 && (
        <section class="block ways">
          <h2 class="label">
            <Say phrase={phrase('ui_otherWays')} />
          </h2>
          <ul>
            {others.map((option) => (
              <OptionRow option={option} standing={standing} key={option.key} />
            ))}
          </ul>
        </section>
      )}
      {options.every(({ link }) => link !== 'order') && (
        <p class="actions">
          <SiteAnchor link="order" standing={standing} />
        </p>
      )}
    </>
  );
}

/** One order opened: where it stands, the best way out, the others, what to write, what happened and what will be said. */
export function OrderView({ order }: { readonly order: OrderModel }) {
  const { words } = usePage();
  const { card, rungs, desk, rows, pack } = order;
  const { standing } = card;
  const isUnknown = standing.state === 'unknown';
  const next = rungs.find(({ status }) => status === 'planned' || status === 'snoozed');
  const last = rows.at(-1);
  // Of an order in no known state, what the user can tell comes before everything that rests on it.
  const marks = (
    <Fold title={phrase('ui_marks')} answer={<LastTold rows={rows} />} open={isUnknown}>
      <MarkForms standing={standing} />
    </Fold>
  );
  return (
    <article class="order" {...articleAttributes(card)}>
      <OrderTop card={card} />
      <OrderQuestions standing={standing} copied={order.copied} />
      <WhereItStands card={card} />
      {isUnknown && <div class="stack">{marks}</div>}
      <Ways card={card} />
      <div class="order-side">
        <DraftSection desk={desk} standing={standing} saved={order.draft} key={standing.id} />
        <div class="stack">
          {!isUnknown && marks}
          <Fold
            title={phrase('ui_reminders')}
            answer={next ? <bdi>{words.dayAndTime(next.dueAt)}</bdi> : <Say phrase={phrase('ui_reminders_none')} />}
          >
            <ReminderList standing={standing} rungs={rungs} />
          </Fold>
          <Fold
            title={phrase('ui_timeline')}
            answer={
              last && (
                <>
                  {rows.length} · <bdi>{words.day(last.at)}</bdi>
                </>
              )
            }
          >
            <Timeline id={standing.id} rows={rows} />
            <EvidencePack standing={standing} pack={pack} key={standing.id} />
          </Fold>
        </div>
      </div>
    </article>
  );
}
