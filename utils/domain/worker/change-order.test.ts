import { describe, expect, it } from 'vitest';
import { order } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import type { Mark } from '@/utils/domain/order/order';
import type { Rung } from '@/utils/domain/reminders/rung';
import { exact } from '@/utils/domain/time/instant';
import { changeOrder, evidenceOf } from './change-order';

const NOW = { at: at('2026-11-23T10:02:00Z'), zone: BERLIN };
const MADE_AT = at('2026-11-23T10:01:00Z');
const MOMENT = exact(at('2026-11-23T10:00:00Z'));
const NOTE: Mark = { kind: 'note', text: 'asked by chat', at: MOMENT, zone: BERLIN, madeAt: MADE_AT };
const OWN: Mark = { kind: 'ownReminder', text: 'look again', by: MOMENT, at: MOMENT, zone: BERLIN, madeAt: MADE_AT };

describe('two pages that say something in the same millisecond', () => {
  const { record } = order([]);
  const told = [NOTE, OWN, NOTE].reduce(
    (before, mark) => changeOrder(before, { kind: 'marked', id: before.id, mark }, [], NOW),
    record,
  );

  it('are both heard, each once', () => {
    expect(told.marks).toEqual([NOTE, OWN]);
  });

  it('are taken back one by one', () => {
    const after = changeOrder(told, { kind: 'markUndone', id: told.id, madeAt: MADE_AT, mark: 'note' }, [], NOW);
    expect(after.marks).toEqual([{ ...NOTE, undoneAt: NOW.at }, OWN]);
  });
});

it('what happened lies not ahead: a later day is cut to now, in the record and on the timeline', () => {
  const { record } = order([]);
  const tomorrow: Mark = { kind: 'received', at: exact(at('2026-11-24T10:00:00Z')), zone: BERLIN, madeAt: MADE_AT };
  const change = { kind: 'marked', id: record.id, mark: tomorrow } as const;
  const cut = { ...tomorrow, at: exact(NOW.at) };
  expect(changeOrder(record, change, [], NOW).marks).toEqual([cut]);
  expect(evidenceOf(change, NOW)).toMatchObject({ kind: 'marked', mark: cut });
});

describe('what was pressed by mistake is taken back', () => {
  const { record } = order([]);
  const asked = { id: record.id, question: 'paid' } as const;

  it('an answer: only the last one of that question', () => {
    const earlier = { question: 'paid', at: at('2026-11-01T10:00:00Z') } as const;
    const other = { question: 'state', at: at('2026-11-02T10:00:00Z') } as const;
    const before = { ...record, answered: [earlier, other] };
    const answered = changeOrder(before, { kind: 'answered', ...asked }, [], NOW);
    expect(answered.answered).toHaveLength(3);
    expect(changeOrder(answered, { kind: 'answerUndone', ...asked }, [], NOW).answered).toEqual([earlier, other]);
  });

  it('a reminder put away or put off: it was shown, and nothing more', () => {
    const rung: Rung = {
      kind: 'returnBy',
      rung: '2d',
      dueAt: NOW.at,
      deadlineAt: at('2026-12-01T00:00:00Z'),
      status: 'given',
    };
    const reminder = { kind: 'returnBy', rung: '2d' } as const;
    for (const kind of ['reminderDismissed', 'reminderSnoozed'] as const) {
      const pressed = changeOrder(record, { kind, id: record.id, reminder }, [rung], NOW);
      const back = changeOrder(pressed, { kind: 'reminderRestored', id: record.id, reminder }, [rung], NOW);
      expect(back.reminders.map(({ status, until }) => ({ status, until }))).toEqual([{ status: 'shown' }]);
    }
  });
});
