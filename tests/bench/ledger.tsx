/** Measures the ledger in a real browser, with a hundred orders and with ten thousand; `npm run bench` asks for it. */
import { options, render } from 'preact';
import { type Page, PageProvider } from '@/components/frame/page';
import { LedgerList } from '@/components/ledger/LedgerList';
import english from '@/public/_locales/en/messages.json';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { parseStandingRows } from '@/utils/domain/standing/standing-schema';
import { add, hours, instant } from '@/utils/domain/time/instant';
import { newestFirst, rowsOf, sorted } from '@/utils/domain/views/ledger-rows';
import { makeWords } from '@/utils/domain/words/words';
import { orderId } from '../kit/orders';
import { deadline, standing } from '../kit/standings';
import { NOW } from '../kit/times';

const OPEN = 60;
const THINGS = ['Wool socks, 3 pairs', 'Desk lamp', 'Phone case', 'Лампа настольная', 'Garden hose'];

/** Sixty orders are open; all others ended long ago, spread over years. */
const archive = (count: number): { readonly open: readonly Standing[]; readonly ended: readonly Standing[] } => {
  const all = Array.from({ length: count }, (_, n) => {
    const isOpen = n < OPEN;
    return standing({
      id: orderId(String(8_012_345_678_901_234n + BigInt(n) * 10_000n)),
      title: `${THINGS[n % THINGS.length]} ${n}`,
      store: `Store ${n % 300}`,
      state: isOpen ? 'inTransit' : 'completed',
      placedAt: add(NOW.at, hours(-5 * n)),
      deadlines: isOpen ? [deadline('protectedUntil', 24 + n)] : [deadline('disputeBy', -200 - n)],
      total: { minor: 1240 + n, currency: 'USD' },
    });
  });
  return { open: all.slice(0, OPEN), ended: all.slice(OPEN) };
};

const nothing = async (): Promise<boolean> => true;
const PAGE: Page = {
  surface: 'ledger',
  words: makeWords({
    language: 'en',
    messages: Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])),
    zone: NOW.zone,
    now: NOW.at,
  }),
  now: NOW,
  preferences: DEFAULT_PREFERENCES,
  actions: {
    change: nothing,
    mark: nothing,
    changeSettings: nothing,
    copy: nothing,
    keepDraft: () => undefined,
    saveFile: () => undefined,
  },
};

function medianOf(runs: number, run: (turn: number) => void): number {
  const times = Array.from({ length: runs }, (_, turn) => {
    const began = performance.now();
    run(turn);
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

const WORDS = ['w', 'wo', 'woo', 'wool', 'wool 9', 'wool 99', 'lamp', 'lamp store', 'store 12', ''];

/** Milliseconds that the parts of the list take with so many orders. */
function timesOf(count: number) {
  const { open, ended } = archive(count);
  const stored = JSON.stringify({ schemaVersion: 1, rev: 1, standings: ended });
  const floor = medianOf(5, () => JSON.parse(stored));
  const raw: unknown = JSON.parse(stored);
  const parse = medianOf(5, () => parseStandingRows(raw));
  const prepare = medianOf(5, () =>
    sorted(newestFirst(rowsOf(open, NOW.zone), rowsOf(ended, NOW.zone)), 'deadline', NOW),
  );
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const show = (of: readonly Standing[] | undefined, now = NOW): void =>
    render(
      <PageProvider value={{ ...PAGE, now }}>
        <LedgerList open={open} ended={of} health={NO_HEALTH} />
      </PageProvider>,
      place,
    );
  const firstRows = medianOf(9, () => {
    render(null, place);
    show(undefined);
  });
  show(ended);
  const minute = medianOf(9, (turn) => show(ended, { ...NOW, at: instant(NOW.at + turn) }));
  const input = place.querySelector<HTMLInputElement>('[data-field="search"]');
  if (!input) throw new Error('the list has no search');
  const key = medianOf(60, (turn) => {
    input.value = WORDS[turn % WORDS.length] ?? '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const rows = place.querySelectorAll('article').length;
  return { floor, parse, prepare, firstRows, minute, key, rows };
}

/** What is changed is drawn at once, so that it can be timed. */
options.debounceRendering = (draw) => draw();

Object.assign(globalThis, {
  measureLedger: () => {
    timesOf(100);
    return { few: timesOf(100), many: timesOf(10_000) };
  },
});
