// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { first, onScreen, settled } from '@/tests/on-screen';
import { NO_HEALTH } from '@/utils/domain/order/health';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, days } from '@/utils/domain/time/instant';
import { LedgerList } from './LedgerList';

const HOSTILE = '<img src=x onerror=alert(1)> {amounts}';
const numbered = (n: number, change: Partial<Standing> = {}): Standing =>
  standing({ id: orderId(`80123456789${String(n).padStart(5, '0')}`), ...change });
const UNPAID = numbered(1, { title: 'Desk lamp', deadlines: [deadline('payBy', 40)] });
const ENDED = numbered(2, { title: HOSTILE, state: 'cancelled', placedAt: add(NOW.at, days(-400)) });

const show = (open: readonly Standing[], ended: readonly Standing[]) =>
  onScreen(<LedgerList open={open} ended={ended} health={NO_HEALTH} />).root;

const articles = (root: ParentNode) => [...root.querySelectorAll('article')].map(({ dataset }) => dataset.orderId);

/** What is drawn before the next frame. */
const SCREENFUL = 16;
const showing = (root: ParentNode, count: number): Promise<void> =>
  vi.waitFor(() => expect(articles(root)).toHaveLength(count));

function type(root: ParentNode, text: string): void {
  const input = first<HTMLInputElement>(root, '[data-field="search"]');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
async function search(root: ParentNode, text: string): Promise<void> {
  type(root, text);
  await settled();
}

describe('the list of every order', () => {
  it('has open and ended ones, the open one with its deadline and first option', () => {
    const root = show([UNPAID], [ENDED]);
    expect(articles(root)).toEqual([UNPAID.id, ENDED.id]);
    expect(first(root, 'article time[data-deadline="payBy"]').dataset.drives).toBe('true');
    expect(first(root, 'article li[data-first="true"]').dataset.option).toBe('letLapse');
  });

  it('shows a screenful at once, fifty a frame later, and fifty more when asked', async () => {
    const root = show(
      Array.from({ length: 120 }, (_, n) => numbered(n + 10)),
      [],
    );
    expect(articles(root)).toHaveLength(SCREENFUL);
    await showing(root, 50);
    first(root, '[data-action="more"]').click();
    await settled();
    expect(articles(root)).toHaveLength(100);
  });

  it('draws a screenful of new rows at a key stroke, and the others a frame later', async () => {
    const root = show(
      [],
      Array.from({ length: 200 }, (_, n) => numbered(n + 10, { title: n < 100 ? 'Lamp' : 'Socks' })),
    );
    await showing(root, 50);
    const before = articles(root);
    type(root, before.includes(numbered(10).id) ? 'socks' : 'lamp');
    await Promise.resolve(); // drawn as soon as the listener is through, before any frame
    expect(articles(root).filter((id) => !before.includes(id))).toHaveLength(SCREENFUL);
    await showing(root, 50);
    expect(articles(root).filter((id) => before.includes(id))).toEqual([]);
  });

  it('takes no row away that is found again by the next letter', async () => {
    const root = show(
      [],
      Array.from({ length: 60 }, (_, n) => numbered(n + 10, { title: 'Lamp' })),
    );
    await showing(root, 50);
    const counts: number[] = [];
    const watch = new MutationObserver(() => counts.push(articles(root).length));
    watch.observe(root, { childList: true, subtree: true });
    await search(root, 'la');
    watch.disconnect();
    expect(articles(root)).toHaveLength(50);
    expect(counts.filter((count) => count < 50)).toEqual([]);
  });

  it('finds while one types, and finds everything again when the words are gone', async () => {
    const root = show([UNPAID], [ENDED]);
    await search(root, 'LAMP');
    expect(articles(root)).toEqual([UNPAID.id]);
    await search(root, 'nothing like it');
    expect(first(root, '[data-found]').dataset.found).toBe('0');
    await search(root, '');
    expect(articles(root)).toHaveLength(2);
  });

  it('has the deed of an order that is over and still calls', () => {
    const over = { state: 'completed', placedAt: NOW.at } as const;
    const root = show([], [numbered(4, { ...over, deadlines: [deadline('returnBy', 60)] }), numbered(5, over)]);
    const linkOf = (group: string) => root.querySelector(`[data-group="${group}"] article .do a[data-link="order"]`);
    expect([linkOf('needYou'), linkOf('ended')].map((link) => link !== null)).toEqual([true, false]);
  });

  it('says how many orders were made with it, whether they are open or over', () => {
    const checkout = (n: number, change: Partial<Standing> = {}) =>
      standing({ id: orderId(`80123456${String(n).padStart(4, '0')}1111`), ...change });
    const root = show([checkout(1), checkout(3), UNPAID], [checkout(2, { state: 'cancelled' })]);
    const said = [...root.querySelectorAll<HTMLElement>('article')].map(
      (row) => row.querySelector<HTMLElement>('[data-together]')?.dataset.together,
    );
    expect(said.toSorted()).toEqual(['2', '2', '2', undefined]);
  });

  it('shows a hostile title as the text it is', () => {
    const root = show([], [ENDED]);
    expect(first(root, 'article').textContent).toContain(HOSTILE);
    expect(root.querySelector('article img')).toBeNull();
  });

  it('does not say that nothing was read when only ended orders are there', () => {
    expect(first(show([], [ENDED]), 'h1').dataset.headline).toBe('nothing');
    expect(first(show([], []), 'h1').dataset.headline).toBe('empty');
  });

  it('keeps what was put away out of sight until it is asked for', async () => {
    const away = numbered(3, { title: 'Old hat', archivedByUserAt: NOW.at });
    const root = show([UNPAID], [ENDED, away]);
    expect(articles(root)).toEqual([UNPAID.id, ENDED.id]);
    first<HTMLInputElement>(root, '[data-field="archived"]').click();
    await settled();
    expect(articles(root)).toEqual([away.id]);
    expect(first(root, 'article [data-action="unarchive"]')).toBeDefined();
  });

  it('puts an order away with the way back', async () => {
    const { root, told } = onScreen(<LedgerList open={[UNPAID]} ended={[]} health={NO_HEALTH} />);
    first(root, 'article [data-action="archive"]').click();
    expect(told.map(({ what }) => what)).toEqual([{ kind: 'archived', id: UNPAID.id, archived: true }]);
  });

  it('counts those that need you and those that are watched, and says what comes back, by currency', () => {
    const refunds = [
      numbered(4, { state: 'cancelled', refund: 'open', total: { minor: 1240, currency: 'USD' } }),
      numbered(5, { state: 'cancelled', refund: 'open', total: { minor: 500, currency: 'EUR' } }),
    ];
    const waiting = numbered(6, { state: 'inTransit', deadlines: [deadline('protectedUntil', 900)] });
    const root = show([UNPAID, waiting, ...refunds], [ENDED]);
    const figures = [...root.querySelectorAll<HTMLElement>('[data-total]')];
    expect(
      figures.map(({ dataset, lastElementChild }) => [
        dataset.total,
        [...(lastElementChild?.childNodes ?? [])].map(({ textContent }) => textContent),
      ]),
    ).toEqual([
      ['needYou', ['1']],
      ['watching', ['1']],
      ['comingBack', ['US$12.40', '€5.00']],
    ]);
    expect(first(root, '[data-found]').dataset.found).toBe('5');
  });

  it('puts them into groups while the next date comes first, and into one list by day ordered', async () => {
    const root = show([numbered(7, { state: 'cancelled', refund: 'open' }), UNPAID], [ENDED]);
    const groups = () => [...root.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => dataset.group);
    expect(groups()).toEqual(['needYou', 'money', 'ended']);
    const sort = root.querySelector<HTMLSelectElement>('[data-field="sort"]');
    if (!sort) throw new Error('no order to choose');
    sort.value = 'date';
    sort.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(groups()).toEqual([]);
    expect(articles(root)).toHaveLength(3);
  });

  it('gives a closed order that still calls its first step, and draws no month without a date', () => {
    const root = show([numbered(8, { state: 'cancelled', traits: ['paymentUnknown'] })], []);
    expect(first(root, '[data-group="needYou"] article [data-link="order"]')).toBeDefined();
    expect(first(root, '.band-month').childElementCount).toBe(0);
  });

  it('has the dates of the strip as a list that leads to the orders', () => {
    const root = show([UNPAID], []);
    expect(first(root, '.dates li time').getAttribute('datetime')).toBe('2026-11-25T02:00:00.000Z');
    expect(first(root, '.dates li a').getAttribute('href')).toBe(`#/order/${UNPAID.id}`);
  });

  it('shows open orders while the others are still being read', () => {
    const { root } = onScreen(<LedgerList open={[UNPAID]} ended={undefined} health={NO_HEALTH} />);
    expect(articles(root)).toEqual([UNPAID.id]);
  });
});
