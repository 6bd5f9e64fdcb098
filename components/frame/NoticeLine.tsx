import type { ComponentChildren } from 'preact';
import type { PageTrouble } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderNotice } from '@/utils/domain/standing/standing';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

/** Everything that is said in one line above an order or a page. */
export type NoticeKind =
  | OrderNotice
  | PageTrouble
  | 'empty'
  | 'permissionMissing'
  | 'notificationsOff'
  | 'clockLooksWrong'
  | 'recordSetAside'
  | 'storageFull'
  | 'reloadTab';

interface Props {
  readonly notice: NoticeKind;
  readonly orderId?: OrderId;
  /** What helps, one step after the other. */
  readonly steps?: readonly Phrase[] | undefined;
  /** What can be done about it, beside the sentence. */
  readonly children?: ComponentChildren;
}

/** One thing to know, said calmly, with its way out beside it. */
export function NoticeLine({ notice, orderId, steps = [], children }: Props) {
  return (
    <div class="notice">
      <p role="status" data-notice={notice} data-order-id={orderId}>
        <Say phrase={phrase(`notice_${notice}`)} />
      </p>
      {steps.length > 0 && (
        <>
          <p class="label">
            <Say phrase={phrase('ui_try_title')} />
          </p>
          <ol class="steps">
            {steps.map((step) => (
              <li data-step={step.key} key={step.key}>
                <span>
                  <Say phrase={step} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
