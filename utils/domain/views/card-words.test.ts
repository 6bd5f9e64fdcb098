import { describe, expect, it } from 'vitest';
import { at } from '@/tests/kit/times';
import { add, between, hours, type Moment } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import { underWhen } from './card-words';

const moment: Moment = between(at('2026-12-12T00:00:00Z'), at('2026-12-13T00:00:00Z'));
const later: Moment = { ...moment, latest: add(moment.latest, hours(24)) };
const dated = (of: Moment) => ({ moment: { kind: 'moment', moment: of } }) as const;
const left = { kind: 'left', from: at('2026-11-23T10:00:00Z'), to: moment.earliest } as const;
const day = { kind: 'day', at: at('2026-11-20T10:00:00Z') } as const;
const when = phrase('card_when_about', { date: { kind: 'moment', moment }, left });

describe('the sentence under the first line of a card', () => {
  it('does not say the date of that line again', () => {
    expect(underWhen(phrase('ifNothing_unpaid', dated(moment)), when)).toEqual(phrase('ifNothing_unpaid_then'));
  });

  it('keeps a date that is another one', () => {
    const other = phrase('ifNothing_unpaid', dated(later));
    expect(underWhen(other, when)).toEqual(other);
    const lastDay = phrase('card_when_by', { date: { kind: 'by', moment }, left });
    expect(underWhen(phrase('ifNothing_unpaid', dated(moment)), lastDay).key).toBe('ifNothing_unpaid');
  });

  it('still says when we last looked', () => {
    const inside = phrase('ifNothing_refund', dated(moment));
    const stale = phrase('ifNothing_asOf', { day, sentence: { kind: 'phrase', phrase: inside } });
    expect(underWhen(stale, when)).toEqual(
      phrase('ifNothing_asOf', { day, sentence: { kind: 'phrase', phrase: phrase('ifNothing_refund_then') } }),
    );
  });
});
