/** What can be pressed on a card, as data: the words on it, where it leads, what it notes. */

import type { OptionAction } from '@/utils/domain/options/options';
import type { OrderState } from '@/utils/domain/order/kinds';
import type { Phrase, PlainKey } from '@/utils/domain/words/phrase';

/** What a press does here: notes something, answers the card, or leads to the messages. As in `data-action`. */
type ActAction = OptionAction | 'dismiss:fine' | 'dismiss:notNow' | 'dismiss:notYet' | 'write';

export interface Act {
  readonly label: Phrase;
  /** Where it leads on the site. */
  readonly link?: 'order' | 'chat' | 'list' | 'support';
  readonly action?: ActAction;
  /** Of an action that sets a state: which. */
  readonly state?: OrderState;
  /** Filled is the deed on the site; what only notes something never is. */
  readonly look: 'filled' | 'tinted' | 'normal' | 'plain';
}

type ActFacts = Omit<Act, 'label' | 'look'> & { readonly label: PlainKey };

export const ACTS = {
  openOrder: { label: 'action_link_order', link: 'order' },
  openOrders: { label: 'act_openOrders', link: 'list' },
  askAliExpress: { label: 'act_askAliExpress', link: 'support' },
  howToCancel: { label: 'act_howToCancel', link: 'order' },
  howToClose: { label: 'act_howToClose', link: 'order' },
  how: { label: 'act_how', link: 'order' },
  remindSeller: { label: 'act_remindSeller', link: 'chat' },
  addProof: { label: 'act_addProof', link: 'order' },
  whatToWrite: { label: 'act_whatToWrite', action: 'write' },
  letLapse: { label: 'action_intent_letLapse', action: 'intent:letLapse' },
  undoLapse: { label: 'action_undo', action: 'intent:undecided' },
  decideLater: { label: 'act_decideLater', action: 'intent:undecided' },
  enterDay: { label: 'act_enterDay', action: 'set:deadline:payBy' },
  enterShipBy: { label: 'action_enterDate', action: 'set:deadline:shipBy' },
  enterClosing: { label: 'act_closedOn', action: 'mark:stateSet' },
  iPaid: { label: 'action_mark_iPaid', action: 'mark:iPaid' },
  noMoneyTaken: { label: 'action_mark_noMoneyTaken', action: 'mark:noMoneyTaken' },
  requestSent: { label: 'action_mark_requestSent', action: 'mark:requestSent' },
  received: { label: 'action_mark_received', action: 'mark:received' },
  notReceived: { label: 'action_mark_notReceived', action: 'mark:notReceived' },
  cameBut: { label: 'action_mark_cameBut', action: 'mark:cameBut' },
  moneyBack: { label: 'action_mark_moneyBack', action: 'mark:moneyBack' },
  remindMe: { label: 'action_mark_ownReminder', action: 'mark:ownReminder' },
  fine: { label: 'act_fine', action: 'dismiss:fine' },
  notYet: { label: 'act_notYet', action: 'dismiss:notYet' },
  isUnpaid: { label: 'state_name_awaitingPayment', action: 'set:state', state: 'awaitingPayment' },
  isToShip: { label: 'state_name_awaitingShipment', action: 'set:state', state: 'awaitingShipment' },
  isInTransit: { label: 'state_name_inTransit', action: 'set:state', state: 'inTransit' },
  isCancelled: { label: 'state_name_cancelled', action: 'set:state', state: 'cancelled' },
  isCompleted: { label: 'state_name_completed', action: 'set:state', state: 'completed' },
} as const satisfies Record<string, ActFacts>;

export type ActKey = keyof typeof ACTS;
