// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { first, onScreen, settled } from '@/tests/on-screen';
import type { ImportMode, ImportPlan } from '@/utils/domain/exchange/import-preview';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Doing } from './doing';
import { ImportBox } from './ImportBox';

const PLAN: ImportPlan = {
  orders: [],
  settings: DEFAULT_PREFERENCES,
  unreadable: 1,
  changes: {
    merge: { added: 2, changed: 1, same: 4, removed: 0 },
    replace: { added: 2, changed: 3, same: 2, removed: 7 },
  },
};

/** A box whose file is read and brought in when the test says so. */
function box() {
  const imported: ImportMode[] = [];
  const doings: Doing[] = [];
  const ends: (() => void)[] = [];
  const { root } = onScreen(
    <ImportBox
      onFile={async (_file, doing) => {
        doings.push(doing);
        return PLAN;
      }}
      onImport={(_plan, mode, doing) => {
        imported.push(mode);
        doings.push(doing);
        return new Promise((done) => {
          ends.push(done);
        });
      }}
    />,
  );
  return { root, imported, doings, end: () => ends.at(-1)?.() };
}

async function choose(root: ParentNode): Promise<void> {
  const input = first<HTMLInputElement>(root, '[data-field="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

const lines = (root: ParentNode) => [...root.querySelectorAll('[data-changes] li')].map((line) => line.textContent);

describe('a file that is brought in', () => {
  it('is shown with what it would change, and changes nothing until that is confirmed', async () => {
    const { root, imported } = box();
    await choose(root);
    expect(lines(root)).toEqual([
      '2 orders are new here.',
      '1 order is here already. What both know is kept.',
      '4 orders are here already, with nothing new.',
      '1 order cannot be read and is left out.',
      'Words you explained and names of accounts are added. Your other settings stay.',
    ]);
    first(root, '[data-action="leave"]').click();
    await settled();
    expect(root.querySelector('[data-preview]')).toBeNull();
    expect(imported).toEqual([]);
  });

  it('can replace everything, and then says what is deleted', async () => {
    const { root, imported } = box();
    await choose(root);
    first(root, '[data-field="mode:replace"]').click();
    await settled();
    expect(lines(root)).toContain('7 orders are not in the file and are deleted here.');
    expect(first(root, '[data-action="import"]').textContent).toBe('Replace');
    first(root, '[data-action="import"]').click();
    await settled();
    expect(imported).toEqual(['replace']);
  });

  it('says how far it is, and can be stopped', async () => {
    const { root, doings, end } = box();
    await choose(root);
    first(root, '[data-action="import"]').click();
    await settled();
    doings.at(-1)?.onProgress(400, 1000);
    await settled();
    expect(first<HTMLProgressElement>(root, 'progress').getAttribute('value')).toBe('400');
    expect(first(root, '[data-progress]').textContent).toContain('Importing: 400 of 1,000');
    expect(doings.at(-1)?.signal.aborted).toBe(false);
    first(root, '[data-action="stop"]').click();
    expect(doings.at(-1)?.signal.aborted).toBe(true);
    end();
    await settled();
    expect(root.querySelector('[data-field="file"]')).not.toBeNull();
  });
});
