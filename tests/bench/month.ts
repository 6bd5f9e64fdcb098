/** The worker on a modelled browser: a month of somebody with twenty open orders, wake by wake, and a page that is visited again. */

import { parseInstant } from '@/utils/domain/time/calendar';
import { instant } from '@/utils/domain/time/instant';
import { newComputer } from '../faults/computer';
import { newStage, next, PAGE, say } from '../faults/stage';
import { workerOf } from '../faults/worker';
import { known } from '../kit/times';
import { listMessage, storeOf } from './stored';

const OPEN = 20;
const START = known(parseInstant('2026-11-02T00:30:00Z'));
const MONTH = 30 * 24 * 3_600_000;

/** What one wake did. */
interface Wake {
  readonly milliseconds: number;
  /** Keys read, and the characters of their values. */
  readonly keys: readonly string[];
  readonly characters: number;
  readonly writes: number;
  /** A reminder came up, or the number on the icon changed. */
  readonly hasNews: boolean;
}

/** A disk that notes what is read of it and written to it. */
function notingDisk(values: Map<string, string>) {
  const noted = { keys: new Set<string>(), characters: 0, written: new Set<string>() };
  const { get, set } = values;
  values.get = (key) => {
    const value = get.call(values, key);
    if (!noted.keys.has(key)) noted.characters += value?.length ?? 0;
    noted.keys.add(key);
    return value;
  };
  values.set = (key, value) => {
    noted.written.add(key);
    return set.call(values, key, value);
  };
  return {
    noted,
    clear: () => {
      noted.keys.clear();
      noted.characters = 0;
      noted.written.clear();
    },
  };
}

/** Somebody with twenty open orders, and a look at what is read and written. */
async function newLife() {
  const computer = newComputer(false, START, 'UTC');
  for (const [key, value] of Object.entries(storeOf(OPEN, 0, START)))
    computer.disk.local.set(key, JSON.stringify(value));
  computer.alarm = { name: 'wake', scheduledTime: START, periodInMinutes: 60 };
  return { computer, stage: newStage(computer, await worker()), ...notingDisk(computer.disk.local) };
}

let made: ReturnType<typeof workerOf> | undefined;
const worker = (): ReturnType<typeof workerOf> => {
  made ??= workerOf();
  return made;
};

/** Every wake of a month in which nobody looks at anything. */
export async function monthOfWakes(): Promise<readonly Wake[]> {
  const { computer, stage, noted, clear } = await newLife();
  const wakes: Wake[] = [];
  while (computer.alarm && computer.alarm.scheduledTime < START + MONTH) {
    clear();
    const [given, badge] = [computer.given.length, computer.badge];
    const began = performance.now();
    await next(stage, { left: [] });
    wakes.push({
      milliseconds: performance.now() - began,
      keys: [...noted.keys],
      characters: noted.characters,
      writes: noted.written.size,
      hasNews: computer.given.length !== given || computer.badge !== badge,
    });
  }
  return wakes;
}

const HOUR = 3_600_000;

/** Keys written when a list of ten orders is visited once more, an hour later, and says what it said before. */
export async function writtenAtSecondVisit(): Promise<readonly string[]> {
  const { computer, stage, clear, noted } = await newLife();
  const visit = (): Promise<unknown> => say(stage, { left: [] }, PAGE, listMessage(10, 0, instant(computer.at)));
  await visit();
  computer.at += HOUR;
  clear();
  await visit();
  return [...noted.written];
}

/** Characters stored for one order that ended, by what they are stored as: its record, its evidence, its row in a list. */
export function charactersOfEnded(): Readonly<Record<string, number>> {
  const count = 100;
  const kinds = Object.groupBy(Object.entries(storeOf(0, count, START)), ([key]) => key.split('/')[0] ?? key);
  const sizes = Object.entries(kinds).flatMap(([kind, entries = []]) => {
    const size = entries.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
    return entries.length > 1 ? [[kind, size / count] as const] : []; // the rest is there without any order
  });
  return Object.fromEntries(sizes);
}
