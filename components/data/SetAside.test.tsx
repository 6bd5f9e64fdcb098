// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { at } from '@/tests/kit/times';
import { first, onScreen, settled } from '@/tests/on-screen';
import { type AsideEntry, SetAside } from './SetAside';

const ID = '8012345678901234';
const OLDER = `aside/order/${ID}/1`;
const NEWER = `aside/order/${ID}/2`;
const ENTRIES: readonly AsideEntry[] = [
  { key: NEWER, of: `order/${ID}`, at: at('2026-11-24T10:00:00Z'), json: '"second"' },
  { key: OLDER, of: `order/${ID}`, at: at('2026-11-23T10:00:00Z'), json: '"first"' },
  { key: 'evidence/1', of: 'evidence/1', json: '7' },
];

async function shown(entries: readonly AsideEntry[]) {
  const deleted: string[] = [];
  const screen = onScreen(
    <SetAside
      onWatchAside={(show) => {
        show(entries);
        return () => undefined;
      }}
      onDeleteAside={(key) => deleted.push(key)}
    />,
  );
  await vi.waitFor(() => expect(screen.root.querySelectorAll('[data-aside]')).toHaveLength(entries.length));
  await settled();
  return { ...screen, deleted };
}

it('what is set aside is counted, and each generation is listed with its day and what it belongs to', async () => {
  const { root } = await shown(ENTRIES);
  expect(first(root, '[data-part="aside"]').dataset.count).toBe('3');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-aside]')];
  expect(rows.map(({ dataset }) => [dataset.aside, dataset.of])).toEqual(ENTRIES.map(({ key, of }) => [key, of]));
  expect(rows.map((row) => row.textContent?.includes('24 Nov'))).toEqual([true, false, false]);
  expect(first(root, `[data-aside="${OLDER}"] a`).getAttribute('href')).toBe(`#/order/${ID}`);
  expect(rows[2]?.querySelector('a')).toBeNull();
});

it('it is saved as it is', async () => {
  const { root, told } = await shown(ENTRIES);
  first(root, `[data-aside="${OLDER}"] [data-action="saveAside"]`).click();
  expect(told).toEqual([
    { name: 'saveFile', what: { name: `aside-order-${ID}-1.json`, type: 'application/json', text: '"first"' } },
  ]);
});

it('it is deleted after a question; what lies where it was is no copy and is not', async () => {
  const { root, deleted } = await shown(ENTRIES);
  first(root, `[data-aside="${OLDER}"] [data-action="deleteAside"]`).click();
  await settled();
  first(root, '[data-action="leaveAside"]').click();
  await settled();
  expect([root.querySelector('[data-action="deleteAsideSurely"]'), deleted]).toEqual([null, []]);
  first(root, `[data-aside="${OLDER}"] [data-action="deleteAside"]`).click();
  await settled();
  first(root, '[data-action="deleteAsideSurely"]').click();
  expect(deleted).toEqual([OLDER]);
  expect(root.querySelector('[data-aside="evidence/1"] [data-action="deleteAside"]')).toBeNull();
});

it('where nothing is, nothing is said', async () => {
  expect((await shown([])).root.textContent).toBe('');
});
