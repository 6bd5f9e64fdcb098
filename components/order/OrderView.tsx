import { DraftSection } from '@/components/draft/DraftSection';
import type { DraftDesk } from '@/components/draft/draft-pairs';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { SiteAnchor } from '@/components/frame/SiteAnchor';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Rung } from '@/utils/domain/reminders/planned-reminders';
import { whereItStands } from '@/utils/domain/standing/state-words';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { articleAttributes } from './article-attributes';
import { DeadlineForms } from './DeadlineForms';
import { DeadlineLine } from './DeadlineLine';
import { EvidencePack, type PackFiles } from './EvidencePack';
import { MarkForms } from './MarkForms';
import { OptionRow } from './OptionRow';
import { ItemName } from './OrderName';
import { OrderQuestions } from './OrderQuestions';
import { ReasonPicker } from './ReasonPicker';
import { ReminderList } from './ReminderList';
import { Timeline, type TimelineItem } from './Timeline';

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

/** One order opened: where it stands, its clocks, what happens by itself, what can be done, what to write, what happened. */
export function OrderView({ order }: { readonly order: OrderModel }) {
  const { card, rungs, desk, rows, pack } = order;
  const { standing, options, ifNothing } = card;
  // Of an order in no known state, what the user can tell comes before everything that rests on it.
  const marks = (
    <Section title={phrase('ui_marks')}>
      <MarkForms standing={standing} />
    </Section>
  );
  return (
    <article class="order" {...articleAttributes(card)}>
      <h1>
        <Say phrase={whereItStands(standing)} />
      </h1>
      <p class="small quiet">
        <ItemName standing={standing} />
      </p>
      <OrderQuestions standing={standing} copied={order.copied} />
      <ul>
        {standing.deadlines.map((deadline) => (
          <DeadlineLine
            deadline={deadline}
            standing={standing}
            key={`${deadline.kind}/${deadline.basis}/${deadline.rule ?? ''}`}
          />
        ))}
      </ul>
      <DeadlineForms standing={standing} />
      <Section title={phrase('ui_ifNothing')}>
        <p data-if-nothing={ifNothing.key}>
          <Say phrase={ifNothing.phrase} />
        </p>
      </Section>
      {standing.state === 'unknown' && marks}
      <Section title={phrase('ui_options')}>
        <ul>
          {options.map((option) => (
            <OptionRow option={option} standing={standing} filled={option.first} key={option.key} />
          ))}
        </ul>
        <p class="actions">
          <SiteAnchor link="chat" standing={standing} />
          {options.every(({ link }) => link !== 'order') && <SiteAnchor link="order" standing={standing} />}
        </p>
      </Section>
      <Section title={phrase('ui_message')}>
        <ReasonPicker standing={standing} />
        <DraftSection desk={desk} standing={standing} saved={order.draft} key={standing.id} />
      </Section>
      {standing.state !== 'unknown' && marks}
      <Section title={phrase('ui_reminders')}>
        <ReminderList standing={standing} rungs={rungs} />
      </Section>
      <Section title={phrase('ui_timeline')}>
        <Timeline rows={rows} />
        <EvidencePack standing={standing} pack={pack} key={standing.id} />
      </Section>
    </article>
  );
}
