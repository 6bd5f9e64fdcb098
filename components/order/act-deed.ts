/** What a press on a card does: a change, a mark, or a small form that is asked first. */
import type { NewMark } from '@/components/frame/page';
import { INTENTS } from '@/utils/domain/order/kinds';
import { type FormMark, MARK_FIELDS, type MarkField } from '@/utils/domain/standing/marks-table';
import { exact } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Act } from '@/utils/domain/views/advice';
import type { Card } from '@/utils/domain/views/card';
import type { OrderChange } from '@/utils/domain/worker/events';
import { markOf } from './mark-of';

export type Deed =
  | { readonly kind: 'change'; readonly change: OrderChange; readonly undo?: OrderChange }
  | { readonly kind: 'mark'; readonly mark: NewMark }
  | { readonly kind: 'ask' };

/** Without these a mark says nothing; what else a form has may stay open. */
const NEEDED: readonly MarkField[] = ['fault', 'outcome', 'state', 'text'];

const FORM_MARKS: readonly string[] = Object.keys(MARK_FIELDS);
/** A mark that has a form. */
export const isFormMark = (name: string): name is FormMark => FORM_MARKS.includes(name);

/** The mark that an act names, and that it can be told in a form. */
export const markOfAct = ({ action }: Act): FormMark | undefined => {
  if (action === 'set:state') return 'stateSet';
  const name = action?.startsWith('mark:') ? action.slice('mark:'.length) : '';
  return isFormMark(name) ? name : undefined;
};

function markDeed(kind: FormMark, { state }: Act, now: Now): Deed {
  const fields: readonly MarkField[] = MARK_FIELDS[kind];
  const lacks = fields.some((field) => NEEDED.includes(field) && !(field === 'state' && state !== undefined));
  const mark = lacks ? undefined : markOf(kind, { at: exact(now.at), text: '', ...(state && { state }) });
  return mark ? { kind: 'mark', mark } : { kind: 'ask' };
}

/** What the press does here; `undefined` for an act that only leads somewhere. */
export function deedOf(act: Act, { standing }: Card, now: Now): Deed | undefined {
  const { action } = act;
  const { id } = standing;
  if (action === undefined || action === 'write') return undefined;
  if (action === 'dismiss:notYet') {
    const question = 'refundArrived';
    return { kind: 'change', change: { kind: 'answered', id, question }, undo: { kind: 'answerUndone', id, question } };
  }
  if (action === 'dismiss:fine') return { kind: 'mark', mark: { kind: 'fine', at: exact(now.at) } };
  if (action === 'dismiss:notNow') return NOT_NOW(standing.id);
  const intent = INTENTS.find((each) => action === `intent:${each}`);
  if (intent) {
    const choose = (chosen: typeof intent): OrderChange => ({ kind: 'intentChosen', id, intent: chosen });
    return { kind: 'change', change: choose(intent), undo: choose(standing.intent) };
  }
  const mark = markOfAct(act);
  return mark ? markDeed(mark, act, now) : { kind: 'ask' };
}

const NOT_NOW = (id: Card['standing']['id']): Deed => ({
  kind: 'change',
  change: { kind: 'hidden', id },
  undo: { kind: 'unhidden', id },
});
