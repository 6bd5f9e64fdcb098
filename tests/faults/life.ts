/** One life of a worker: a fresh instance of the real code on the modelled browser, driven call by call until it rests or dies. */
import { browserOf, type Gate, type ModelBrowser } from './browser';
import type { Computer } from './computer';
import { intlIn } from './intl';

/** What becomes of one call to the browser. A late one comes after all others, and minutes later. */
export const FATES = ['refused', 'killedBefore', 'killedAfter', 'late'] as const;
export type Fate = (typeof FATES)[number];

/** The fate of the n-th call of a step. */
export interface Fault {
  readonly call: number;
  readonly fate: Fate;
}

/** The worker's code with the globals it may use: called once a life. */
export type Worker = (browser: object, date: object, intl: object, isFirefox: boolean, console: object) => void;

interface Call {
  readonly name: string;
  readonly settle: () => void;
  readonly refuse: () => void;
  readonly effect: () => void;
}

export interface Life {
  readonly browser: ModelBrowser;
  /** Runs until nothing is asked of the browser any more, or until it is killed. Gives the faults that struck. */
  readonly drive: (faults: readonly Fault[]) => Promise<Driven>;
  readonly isOver: () => boolean;
}

interface Driven {
  readonly struck: readonly Struck[];
  /** How many calls were met. */
  readonly calls: number;
}

export interface Struck {
  readonly fate: Fate;
  readonly name: string;
}

const LATE = 4 * 60_000;

/** Everything that waits for nothing but a promise has run. */
const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

export function startLife(computer: Computer, worker: Worker): Life {
  const waiting: Call[] = [];
  let isOver = false;
  const gate: Gate = (name, effect) =>
    new Promise((resolve, reject) => {
      let answer: () => void = () => undefined;
      waiting.push({
        name,
        effect: () => {
          try {
            const value = effect();
            answer = () => resolve(value);
          } catch (error) {
            answer = () => reject(error);
          }
        },
        settle: () => answer(),
        refuse: () => reject(new Error(`${name} was refused`)),
      });
    });
  const browser = browserOf(computer, gate);
  worker(
    browser,
    dateOf(computer),
    intlIn(() => computer.zone),
    computer.isFirefox,
    { warn: () => undefined },
  );

  const meet = ({ effect, settle, refuse, name }: Call, fate: Fate | undefined): void => {
    if (fate === 'refused') {
      refuse();
      return;
    }
    if (fate === 'killedBefore') {
      isOver = true;
      return;
    }
    if (fate === 'late') {
      computer.at += LATE;
      waiting.push({ effect, settle, refuse, name });
      return;
    }
    effect();
    if (fate === 'killedAfter') isOver = true;
    else settle();
  };

  const drive = async (faults: readonly Fault[]): Promise<Driven> => {
    const struck: Struck[] = [];
    await rest();
    let n = 0;
    for (; !isOver; n += 1) {
      const call = waiting.shift();
      if (!call) break;
      const fate = faults.find((fault) => fault.call === n)?.fate;
      if (fate) struck.push({ fate, name: call.name });
      meet(call, fate);
      await rest();
    }
    return { struck, calls: n };
  };
  return { browser, drive, isOver: () => isOver };
}

/** A calendar whose present is that of the computer. */
const dateOf = (computer: Computer): object =>
  new Proxy(Date, {
    construct: (target, values) => Reflect.construct(target, values.length === 0 ? [computer.at] : values),
    get: (target, key) => (key === 'now' ? () => computer.at : Reflect.get(target, key)),
  });
