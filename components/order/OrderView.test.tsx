// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftChoices } from '@/components/draft/draft-pairs';
import english from '@/public/_locales/en/messages.json';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { first, onScreen, settled } from '@/tests/on-screen';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import { templates } from '@/utils/domain/drafts/templates/en';
import { draftsFor } from '@/utils/domain/drafts/write-drafts';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import { add, exact, hours } from '@/utils/domain/time/instant';
import { cardOf } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { OrderView } from './OrderView';
import type { TimelineItem } from './Timeline';

const ORDER = standing({
  state: 'awaitingShipment',
  stateText: 'To ship',
  deadlines: [deadline('shipBy', 100, { since: exact(NOW.at) })],
  known: [{ kind: 'shipBy', knownAt: NOW.at, deadlineAt: NOW.at }],
});

const show = (order: Standing, rows: readonly TimelineItem[] = []) => {
  return onScreen(
    <OrderView
      order={{
        card: cardOf(order, NOW, DEFAULT_PREFERENCES),
        rungs: rungsOf(order, DEFAULT_PREFERENCES, NOW),
        desk: {
          why: recommend(order, NOW, DEFAULT_PREFERENCES).why,
          write: (answers) => {
            const drafts = draftsFor(order, NOW, DEFAULT_PREFERENCES, templates, {}, answers);
            return draftChoices(drafts, drafts);
          },
        },
        rows,
        pack: { document: () => ({ title: '', notes: [], sections: [] }), text: () => '', json: () => '' },
      }}
    />,
  );
};

describe('an order opened', () => {
  it('has every way out in its rank, one of them first', () => {
    const { root } = show(ORDER);
    const options = [...root.querySelectorAll<HTMLElement>('li[data-option]')];
    expect(options[0]?.dataset).toMatchObject({
      option: 'askToCancel',
      first: 'true',
      who: 'seller',
      consent: 'needed',
    });
    expect(options.filter(({ dataset }) => dataset.first === 'true')).toHaveLength(1);
    expect(first(root, 'time[data-projection="moneyBack"]').dataset.latest).toMatch(/Z$/);
  });

  it('what was told can be taken back for as long as it stands, also when its page was closed since', async () => {
    const row = { from: 'you', says: phrase('timeline_marked_note'), quotes: [] } as const;
    const toldAt = add(NOW.at, hours(-30));
    const { root, told } = show(ORDER, [
      { ...row, event: 'firstSeen', at: add(NOW.at, hours(-50)) },
      { ...row, event: 'marked:moneyBack', at: add(NOW.at, hours(-40)), isUndone: true },
      { ...row, event: 'marked:moneyBack', at: toldAt },
    ]);
    const buttons = [...root.querySelectorAll<HTMLElement>('.timeline [data-action="undo:mark"]')];
    expect(buttons.map((button) => button.closest('li')?.dataset.at)).toEqual([toIso(toldAt)]);
    first(root, '.timeline [data-action="undo:mark"]').click();
    await settled();
    expect(told).toMatchObject([
      { name: 'change', what: { kind: 'markUndone', id: ORDER.id, mark: 'moneyBack', madeAt: toldAt } },
    ]);
  });

  it('"it lets me cancel now" takes the mark back, and can be taken back itself', async () => {
    const tooLateAt = add(NOW.at, hours(-5));
    const { root, told, waysBack } = show({
      ...ORDER,
      traits: ['tooLateToCancel'],
      questions: ['tooLate'],
      notices: ['askedTooLate'],
      tooLateAt,
    });
    first(root, '[data-notice="askedTooLate"] ~ .actions [data-action="undo"]').click();
    await settled();
    const taken = { kind: 'markUndone', id: ORDER.id, mark: 'tooLateToCancel', madeAt: tooLateAt };
    const again = { kind: 'tooLateToCancel', at: exact(tooLateAt), madeAt: NOW.at };
    expect(told).toMatchObject([{ name: 'change', what: taken }]);
    expect(waysBack).toMatchObject([{ kind: 'marked', id: ORDER.id, mark: again }]);
  });

  it('names a date that is missing where the verdict says already why, with its field', () => {
    const { root } = show(standing({ state: 'inTransit', deadlines: [undated('protectedUntil')] }));
    const clock = first(root, '.clocks [data-deadline="protectedUntil"]');
    expect(clock.querySelector('strong')?.textContent).toBe(english.deadline_protectedUntil.message);
    expect(clock.textContent).not.toContain(english.deadline_unknown_protectedUntil.message);
    expect(first(root, '.clocks [data-action="set:deadline:protectedUntil"]')).toBeDefined();
  });

  it('after a refusal, with no shipping deadline known, says where it is and asks for it', () => {
    const order = { ...ORDER, traits: ['requestFailed'] as const, deadlines: [undated('shipBy')] };
    const { root } = show(order);
    const best = first(root, '.best li[data-option]');
    expect(best.dataset).toMatchObject({ option: 'waitForShipBy', first: 'true' });
    expect(best.querySelector('a.filled[data-link="order"]')).not.toBeNull();
    expect(best.querySelector('[data-action="set:deadline:shipBy"]')).not.toBeNull();
  });

  it('has one filled button', () => {
    expect(show(ORDER).root.querySelectorAll('.filled')).toHaveLength(1);
  });

  it('asks for the true reason and says whose fault each is', async () => {
    const { root, told } = show(ORDER);
    expect(root.querySelectorAll('input[data-reason]')).toHaveLength(9);
    expect(first(root, '[data-reason="out_of_stock"]').dataset.fault).toBe('seller');
    first(root, '[data-reason="not_needed"]').click();
    await settled();
    expect(told[0]?.what).toMatchObject({ kind: 'reasonChosen', reason: 'not_needed' });
  });

  it('has each message short and full, and keeps what was copied', async () => {
    const { root, told } = show(ORDER);
    const area = first<HTMLTextAreaElement>(root, 'textarea[data-recommended="true"][data-form="short"]');
    expect(area.dataset).toMatchObject({ role: 'seller', draft: 'M2' });
    expect(area.value.length).toBeGreaterThan(20);
    first(root, 'textarea[data-draft="M2"][data-form="full"]');
    first(root, 'details[open] button[data-action="copy"]').click();
    await settled();
    expect(told.map(({ name }) => name)).toEqual(['copy', 'change']);
    first(root, 'button[data-action="mark:messageSent"]').click();
    expect(told.at(-1)?.what).toMatchObject({ kind: 'messageSent', draft: 'M2' });
  });

  it('notes what happened, with its time', async () => {
    const { root, told } = show(ORDER);
    first(root, '.stack button[data-action="mark:requestSent"]').click();
    await settled();
    expect(first<HTMLInputElement>(root, '[data-field="at"]').value).toBe('2026-11-23T11:00');
    first(root, 'button[data-action="save"]').click();
    await settled();
    expect(told[0]).toMatchObject({ name: 'mark', what: { kind: 'requestSent', at: exact(NOW.at) } });
  });

  it('names every reminder with when it comes', () => {
    const { root } = show(ORDER);
    expect(first(root, 'li[data-reminder="shipBy"]').dataset).toMatchObject({ status: 'planned' });
    expect(first(root, 'article').textContent).toContain('Reminders come only while the browser runs.');
  });

  it('offers no way to cancel an order that was sent', () => {
    const { root } = show(standing({ state: 'inTransit', stateText: 'Shipped' }));
    for (const key of ['askToCancel', 'cancelNow', 'lookForCancelButton']) {
      expect(root.querySelector(`[data-option="${key}"]`)).toBeNull();
    }
  });
});
