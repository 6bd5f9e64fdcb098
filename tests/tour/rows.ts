/** The orders on a page of the extension, read from the marks that tests and assistive tools may rely on. */
import type { Page } from 'puppeteer-core';

interface Row {
  readonly id: string;
  readonly state: string;
  readonly deadline: string;
  readonly ifNothing: string;
  readonly option: string;
}

/** One row an article: its driving deadline with basis, what happens by itself, and the first option. */
export const readRows = (page: Page): Promise<readonly Row[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article[data-order-id]')].map((article) => {
      const deadline =
        article.querySelector<HTMLElement>('[data-deadline][data-drives="true"]') ??
        article.querySelector<HTMLElement>('[data-deadline]');
      const day = deadline?.getAttribute('datetime')?.slice(0, 16).replace('T', ' ') ?? 'unknown';
      const basis = deadline?.dataset.basis ?? deadline?.dataset.confidence ?? '';
      return {
        id: article.dataset.orderId ?? '',
        state: `${article.dataset.state} (${article.dataset.stateBasis})`,
        deadline: deadline ? `${deadline.dataset.deadline} ${day} by ${basis}` : '–',
        ifNothing: article.querySelector<HTMLElement>('[data-if-nothing]')?.dataset.ifNothing ?? '–',
        option: article.querySelector<HTMLElement>('[data-option][data-first="true"]')?.dataset.option ?? '–',
      };
    }),
  );

const COLUMNS = {
  id: 'order',
  state: 'state (basis)',
  deadline: 'deadline (UTC)',
  ifNothing: 'if you do nothing',
  option: 'first option',
} as const satisfies Record<keyof Row, string>;

/** The rows as a table of text. */
export function tableOf(rows: readonly Row[]): string {
  const all: readonly Row[] = [COLUMNS, ...rows];
  const width = (key: keyof Row) => Math.max(...all.map((row) => row[key].length));
  const line = (row: Row) =>
    [
      row.id.padEnd(width('id')),
      row.state.padEnd(width('state')),
      row.deadline.padEnd(width('deadline')),
      row.ifNothing.padEnd(width('ifNothing')),
      row.option,
    ].join('  ');
  return all.map(line).join('\n');
}
