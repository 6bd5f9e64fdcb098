import { useState } from 'preact/hooks';
import { NoticeLine } from '@/components/frame/NoticeLine';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { OrderRecord, Question } from '@/utils/domain/order/order';
import { noticesNow } from '@/utils/domain/standing/asked-now';
import { type FormMark, MARK_FIELDS } from '@/utils/domain/standing/marks-table';
import { ORDER_NOTICES, type OrderNotice, type Standing } from '@/utils/domain/standing/standing';
import { exact } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import { MarkForm } from './MarkForm';
import { markOf } from './mark-of';

const QUESTION_OF: { readonly [Notice in OrderNotice]?: Question } = {
  askedRequestSent: 'requestSent',
  askedMessageSent: 'messageSent',
  askedRefused: 'refused',
  askedTooLate: 'tooLate',
  askedPaid: 'paid',
  askedRefundArrived: 'refundArrived',
  askedSlipDay: 'slipDay',
};

/** What a yes says; its form asks when that was. */
const YES_IS: { readonly [Each in Question]?: FormMark } = {
  requestSent: 'requestSent',
  refused: 'sellerRefused',
  paid: 'iPaid',
  refundArrived: 'moneyBack',
};

interface Props {
  readonly standing: Standing;
  /** The message that was copied and not yet confirmed as sent. */
  readonly copied?: OrderRecord['copied'] | undefined;
}

function Answers({ question, standing, copied }: Props & { readonly question: Question }) {
  const { actions, now } = usePage();
  const [isOpen, setOpen] = useState(false);
  const { id } = standing;
  const kind = YES_IS[question];
  const { tooLateAt } = standing;
  const sent = question === 'messageSent' ? copied : undefined;
  return (
    <>
      {kind && (
        <button type="button" data-action={`mark:${kind}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Say phrase={phrase('action_yes')} />
        </button>
      )}
      {question === 'tooLate' && tooLateAt !== undefined && (
        <button
          type="button"
          data-action="undo"
          onClick={() =>
            actions.change(
              { kind: 'markUndone', id, madeAt: tooLateAt, mark: 'tooLateToCancel' },
              {
                kind: 'marked',
                id,
                mark: { kind: 'tooLateToCancel', at: exact(tooLateAt), madeAt: now.at, zone: now.zone },
              },
            )
          }
        >
          <Say phrase={phrase('action_yes')} />
        </button>
      )}
      {sent && (
        <button
          type="button"
          data-action="mark:messageSent"
          onClick={() => {
            const { draft, text, at } = sent;
            actions.mark(standing, { kind: 'messageSent', at: exact(at), draft, text });
          }}
        >
          <Say phrase={phrase('action_mark_messageSent')} />
        </button>
      )}
      <button
        type="button"
        data-action={`answer:${question}`}
        onClick={() => actions.change({ kind: 'answered', id, question }, { kind: 'answerUndone', id, question })}
      >
        <Say phrase={phrase('action_no')} />
      </button>
      {kind && isOpen && (
        <MarkForm
          title={phrase(`action_mark_${kind}`)}
          fields={MARK_FIELDS[kind]}
          onLeave={() => setOpen(false)}
          onSave={(filled) => {
            const mark = markOf(kind, filled);
            if (mark) actions.mark(standing, mark);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** What is to be known or answered about an order, each question with its yes and no. */
export function OrderQuestions({ standing, copied }: Props) {
  const { actions, now } = usePage();
  const asked = noticesNow(standing, now);
  const isConfirmable = standing.stateBasis === 'translated' || standing.stateBasis === 'tab';
  return (
    <>
      {ORDER_NOTICES.filter((notice) => asked.includes(notice)).map((notice) => {
        const question = QUESTION_OF[notice];
        return (
          <NoticeLine notice={notice} orderId={standing.id} key={notice}>
            {question && <Answers question={question} standing={standing} copied={copied} />}
          </NoticeLine>
        );
      })}
      {isConfirmable && (
        <button
          type="button"
          data-action="confirm:state"
          onClick={() =>
            actions.changeSettings({ kind: 'wordTaught', words: standing.stateText, meaning: standing.state })
          }
        >
          <Say phrase={phrase('action_confirmState')} />
        </button>
      )}
    </>
  );
}
