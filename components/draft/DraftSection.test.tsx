// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { first, onScreen, settled } from '@/tests/on-screen';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import { templates as korean } from '@/utils/domain/drafts/templates/ko';
import { templates as chinese } from '@/utils/domain/drafts/templates/zh-CN';
import { draftsFor } from '@/utils/domain/drafts/write-drafts';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import { DraftSection } from './DraftSection';
import { draftChoices } from './draft-pairs';

const OTHER = '8123456789012399';
const ADDRESS = 'Anna Muster, Hauptstr. 5, 10115 Berlin';
const twice = standing({ state: 'awaitingShipment', reason: 'duplicate' });
const wrong = standing({ state: 'awaitingShipment', reason: 'wrong_item' });

const show = (order: Standing, saved?: SavedDraft) =>
  onScreen(
    <DraftSection
      standing={order}
      saved={saved}
      desk={{
        why: recommend(order, NOW, DEFAULT_PREFERENCES).why,
        write: (answers) =>
          draftChoices(
            draftsFor(order, NOW, DEFAULT_PREFERENCES, chinese, {}, answers),
            draftsFor(order, NOW, DEFAULT_PREFERENCES, korean, {}, answers),
          ),
      }}
    />,
  );

const open = 'details.draft[open]';
const area = (root: ParentNode, id: string, form = 'short', role = 'seller') =>
  first<HTMLTextAreaElement>(root, `textarea[data-draft="${id}"][data-form="${form}"][data-role="${role}"]`);
async function type(root: ParentNode, selector: string, value: string): Promise<void> {
  const field = first<HTMLInputElement | HTMLTextAreaElement>(root, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function press(root: ParentNode, action: string): Promise<void> {
  first(root, `${open} [data-action="${action}"]`).click();
  await settled();
}
const told = (all: readonly { readonly name: string; readonly what: unknown }[], name: string) =>
  all.filter((each) => each.name === name).map(({ what }) => what);

describe('what to write', () => {
  it('says why before it says what', () => {
    const { root } = show(standing({ state: 'awaitingPayment' }));
    expect(first(root, '.why').textContent).toContain('No message needed');
    expect(area(root, 'M1').dataset.recommended).toBe('true');
  });

  it('leads with a message about late money to AliExpress, and never to the chat with the seller', () => {
    const late = [deadline('refundBy', -1)];
    const { root } = show(
      standing({ state: 'cancelled', refund: 'open', deadlines: late, chatPath: '/p/message/index.html' }),
    );
    expect(area(root, 'M12').dataset.recommended).toBe('true');
    expect([...root.querySelectorAll<HTMLElement>(`${open} a[data-link]`)].map(({ dataset }) => dataset.link)).toEqual([
      'support',
    ]);
    expect(first(root, 'h2').textContent).toBe(english.say(phrase('act_askAliExpress')));
  });

  it('puts an answer into the message to the seller and into what it says, at once', async () => {
    const { root } = show(twice);
    expect(area(root, 'M3').value).not.toContain(OTHER);
    await type(root, `${open} [data-field="otherOrder"]`, OTHER);
    expect(area(root, 'M3').value).toContain(OTHER);
    expect(area(root, 'M3', 'full', 'reader').value).toContain(OTHER);
    expect([area(root, 'M3').lang, area(root, 'M3', 'short', 'reader').lang]).toEqual(['zh-CN', 'ko']);
  });

  it('says that a text is no order number, and leaves it out', async () => {
    const { root } = show(twice);
    await type(root, `${open} [data-field="otherOrder"]`, 'the other one');
    expect(first(root, `${open} [data-field="otherOrder"]`).getAttribute('aria-invalid')).toBe('true');
    expect(area(root, 'M3').value).not.toContain('other one');
  });

  it('sends an address and keeps none', async () => {
    const { root, told: all } = show(wrong);
    await type(root, `${open} [data-field="address"]`, ADDRESS);
    await type(root, `${open} textarea[data-form="short"]`, `${area(root, 'M4').value} Danke`);
    await press(root, 'copy');
    expect(told(all, 'copy').join()).toContain('Hauptstr. 5');
    const stored = JSON.stringify([told(all, 'change'), told(all, 'keepDraft')]);
    expect(stored).toContain('[address]');
    expect(stored).not.toMatch(/Haupt|10115|Muster/);
    await press(root, 'mark:messageSent');
    expect(JSON.stringify(told(all, 'mark'))).toContain('[address]');
    expect(JSON.stringify(told(all, 'mark'))).not.toContain('Haupt');
  });

  it('copies nothing with a gap: a kept message asks for its address again', async () => {
    const { root, told: all } = show(wrong, {
      schemaVersion: 1,
      rev: 1,
      draft: 'M4',
      form: 'short',
      text: 'To: [address].',
      answers: { wanted: 'Blue' },
      at: NOW.at,
    });
    expect(area(root, 'M4').value).toBe('To: [address].');
    expect(first<HTMLInputElement>(root, `${open} [data-field="wanted"]`).value).toBe('Blue');
    await press(root, 'copy');
    expect(told(all, 'copy')).toEqual([]);
    expect(first(root, `${open} [role="status"]`).textContent).toContain('Correct address');
    await type(root, `${open} [data-field="address"]`, ADDRESS);
    await press(root, 'copy');
    expect(told(all, 'copy')).toEqual([`To: ${ADDRESS}.`]);
  });

  it('counts, starts again and takes back', async () => {
    const { root } = show(twice);
    const drafted = area(root, 'M3').value;
    await type(root, `${open} textarea[data-form="short"]`, '👩‍👧🧦');
    expect(first(root, `${open} .number`).textContent).toContain('4 / 300');
    await press(root, 'reset');
    expect(area(root, 'M3').value).toBe(drafted);
    await press(root, 'undo:edit');
    expect(area(root, 'M3').value).toBe('👩‍👧🧦');
    await press(root, 'undo:edit');
    expect(area(root, 'M3').value).toBe(drafted);
  });

  it('says when a message has become too long', async () => {
    const { root } = show(twice);
    await type(root, `${open} textarea[data-form="short"]`, '袜'.repeat(301));
    expect(first(root, `${open} [data-over]`).dataset.over).toBe('true');
  });

  it('a reason can be taken back: to none, and to the one before', async () => {
    const { reason: _none, ...undecided } = twice;
    for (const [order, before] of [
      [undecided, {}],
      [twice, { reason: 'duplicate' }],
    ] as const) {
      const { root, waysBack } = show(order);
      first(root, 'input[data-reason="not_needed"]').click();
      await settled();
      expect(waysBack).toEqual([{ kind: 'reasonChosen', id: twice.id, ...before }]);
    }
  });

  it('asks after copying, and takes a no', async () => {
    const { root, told: all } = show(twice);
    await press(root, 'copy');
    await press(root, 'answer:messageSent');
    expect(told(all, 'change').at(-1)).toEqual({ kind: 'answered', id: twice.id, question: 'messageSent' });
    expect(root.querySelector(`${open} [data-action="mark:messageSent"]`)).toBeNull();
  });

  it('says that a late refund is a matter for support, not for the seller', () => {
    const { root } = show(standing({ state: 'cancelled', refund: 'open' }));
    expect(area(root, 'M12').getAttribute('aria-label')).toContain('not to the seller');
  });
});
