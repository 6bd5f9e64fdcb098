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
import { clock, comparePairs, type Measured, type Pace } from './pairs';

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

/** What the list leaves for the frame after this one, which is drawn when it is asked for. */
const forNextFrame: (() => void)[] = [];
const nextFrame = (): void => {
  for (const draw of forNextFrame.splice(0)) draw();
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
    remove: async () => true,
  },
};

const WORDS = ['w', 'wo', 'woo', 'wool', 'wool 9', 'wool 99', 'lamp', 'lamp store', 'store 12', ''];

type Ended = readonly Standing[] | undefined;

/** A list in a place of its own, so that two can be drawn in turn. */
function shelf(count: number) {
  const { open, ended } = archive(count);
  const place = document.createElement('div');
  document.body.append(place);
  const show = (of: Ended, now = NOW): number => {
    render(
      <PageProvider value={{ ...PAGE, now }}>
        <LedgerList open={open} ended={of} health={NO_HEALTH} />
      </PageProvider>,
      place,
    );
    return place.childElementCount;
  };
  const type = (turn: number): number => {
    const input = place.querySelector<HTMLInputElement>('[data-field="search"]');
    if (!input) throw new Error('the list has no search');
    input.value = WORDS[turn % WORDS.length] ?? '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input.value.length + 1;
  };
  return { open, ended, place, show, type };
}

const MEASURES = {
  /** From an empty place to the first rows: those of open orders, which are the same whatever is in the archive. */
  firstRows: (pace) => {
    const [many, few] = [shelf(10_000), shelf(100)];
    const anew =
      ({ place, show }: typeof many) =>
      (): number => {
        render(null, place);
        return show(undefined);
      };
    return comparePairs(anew(many), anew(few), pace);
  },
  /** A key stroke compares ten thousand rows and draws fifty, in two frames. All ten are one run, since no two cost the same. */
  key: (pace) => {
    const [many, few] = [shelf(10_000), shelf(100)];
    for (const { show, ended } of [many, few]) show(ended);
    nextFrame();
    const allOf =
      ({ type }: typeof many) =>
      (): number =>
        WORDS.reduce((sum, _word, turn) => {
          const typed = type(turn);
          nextFrame();
          return sum + typed;
        }, 0);
    return comparePairs(allOf(many), allOf(few), pace);
  },
  /** What the clock's next minute costs on the page. */
  minute: (pace) => {
    const [many, few] = [shelf(10_000), shelf(100)];
    for (const { show, ended } of [many, few]) show(ended);
    nextFrame();
    const later =
      ({ show, ended }: typeof many) =>
      (turn: number): number =>
        show(ended, { ...NOW, at: instant(NOW.at + turn) });
    return comparePairs(later(many), later(few), pace);
  },
  /** Sorting and preparing all rows, against parsing them as JSON. */
  prepare: (pace) => {
    const { open, ended } = archive(10_000);
    const stored = JSON.stringify({ schemaVersion: 1, rev: 1, standings: ended });
    const prepare = (): number =>
      sorted(newestFirst(rowsOf(open, NOW.zone), rowsOf(ended, NOW.zone)), 'deadline', NOW).length;
    return comparePairs(prepare, () => Object.keys(JSON.parse(stored)).length, pace);
  },
  /** Checking stored rows, against parsing them as JSON; the page does it in parts. */
  check: (pace) => {
    const stored = JSON.stringify({ schemaVersion: 1, rev: 1, standings: archive(10_000).ended });
    const raw: unknown = JSON.parse(stored);
    const check = (): number => Object.keys(parseStandingRows(raw)).length;
    return comparePairs(check, () => Object.keys(JSON.parse(stored)).length, pace);
  },
} as const satisfies Record<string, (pace: Pace) => Promise<Measured>>;

/** Milliseconds of script. */
async function timeOf(work: () => unknown): Promise<number> {
  const began = await clock();
  work();
  return (await clock()) - began;
}

/** Milliseconds of script of the slowest of ten key strokes among ten thousand orders, and of what it left for the next frame; so many times. */
async function keyTimes(rounds: number): Promise<{ readonly stroke: number; readonly rest: number }[]> {
  document.body.replaceChildren();
  const { show, ended, type } = shelf(10_000);
  show(ended);
  nextFrame();
  const slowest: { readonly stroke: number; readonly rest: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times: { readonly stroke: number; readonly rest: number }[] = [];
    for (const turn of WORDS.keys())
      times.push({ stroke: await timeOf(() => type(turn)), rest: await timeOf(nextFrame) });
    slowest.push(times.reduce((most, each) => (each.stroke > most.stroke ? each : most)));
  }
  return slowest;
}

/** What is changed is drawn at once, so that it can be timed. */
options.debounceRendering = (draw) => draw();
options.requestAnimationFrame = (draw) => void forNextFrame.push(draw);

const measureLedger = (what: keyof typeof MEASURES, pace: Pace): Promise<Measured> => {
  document.body.replaceChildren();
  return MEASURES[what](pace);
};

Object.assign(globalThis, { measureLedger, keyTimes });
