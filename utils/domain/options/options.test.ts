import { expect, it } from 'vitest';
import type { Standing } from '@/utils/domain/standing/standing';
import type { OptionAction } from './options';
import { OPTION_FACTS, type OptionFacts } from './options-table';

it('an action of an option names an intent, a mark, a state or a deadline, and nothing else compiles', () => {
  // @ts-expect-error: there is no such intent
  const intent: OptionAction = 'intent:letLaps';
  // @ts-expect-error: there is no such mark
  const mark: OptionAction = 'mark:paid';
  // @ts-expect-error: there is no such deadline
  const deadline: OptionAction = 'set:deadline:payUntil';
  // @ts-expect-error: the message sent last is one of ours
  const draft: NonNullable<Standing['lastDraft']>['id'] = 'M99';
  expect([intent, mark, deadline, draft]).toHaveLength(4);
});

it('what a table names, a mark or an intent, is what pages carry in data-action', () => {
  const facts: readonly OptionFacts[] = Object.values(OPTION_FACTS);
  expect([...new Set(facts.flatMap(({ action }) => action ?? []))].toSorted()).toEqual([
    'intent:letLapse',
    'intent:wantCancel',
    'intent:willPay',
    'mark:disputeOpened',
    'mark:moneyBack',
    'mark:requestSent',
    'mark:requestWithdrawn',
    'set:state',
  ]);
});
