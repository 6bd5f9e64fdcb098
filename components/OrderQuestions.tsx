import { exact } from '@/utils/domain/instant';
import type { Question } from '@/utils/domain/order';
import { phrase } from '@/utils/domain/phrase';
import { ORDER_NOTICES, type OrderNotice, type Standing } from '@/utils/domain/standing';
import { NoticeLine } from './NoticeLine';
import { type NewMark, usePage } from './page';
import { Say } from './Say';

const QUESTION_OF: { readonly [Notice in OrderNotice]?: Question } = {
  askedRequestSent: 'requestSent',
  askedMessageSent: 'messageSent',
  askedRefused: 'refused',
};

/** What is to be known or answered about an order, each with its yes and no where it is a question. */
export function OrderQuestions({ standing }: { readonly standing: Standing }) {
  const { actions, now } = usePage();
  const at = exact(now.at);
  const yes: { readonly [Each in Question]?: NewMark } = {
    requestSent: { kind: 'requestSent', at, ...(standing.reason && { reason: standing.reason }) },
    refused: { kind: 'sellerRefused', at },
    paid: { kind: 'iPaid', at },
  };
  const isConfirmable = standing.stateBasis === 'translated' || standing.stateBasis === 'tab';
  return (
    <>
      {ORDER_NOTICES.filter((notice) => standing.notices.includes(notice)).map((notice) => {
        const question = QUESTION_OF[notice];
        const mark = question && yes[question];
        return (
          <NoticeLine notice={notice} orderId={standing.id} key={notice}>
            {question && mark && (
              <button type="button" data-action={`mark:${mark.kind}`} onClick={() => actions.mark(standing, mark)}>
                <Say phrase={phrase('action_yes')} />
              </button>
            )}
            {question && (
              <button
                type="button"
                data-action={`answer:${question}`}
                onClick={() => actions.change({ kind: 'answered', id: standing.id, question })}
              >
                <Say phrase={phrase('action_no')} />
              </button>
            )}
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
