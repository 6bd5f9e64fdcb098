/** An extension that lives on one profile, through deaths, restarts, being switched off, and updates; its clock runs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Drive, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { type RunningShop, serveShop } from '../shop/server';
import { createShop, QUICK_PACE, type Shop } from '../shop/shop';
import { BROWSER, TEST_BUILD } from './browser';
import { START, ZONE } from './stage';

export interface Living {
  readonly shop: Shop;
  /** The browser of now. */
  drive(): Drive;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Sets the running clock of the extension, and the shop's. Wakes nobody. */
  moveTo(iso: string): Promise<void>;
  /** The next version of the build, put in place of this one. */
  update(): Promise<void>;
  end(): Promise<void>;
}

/** A copy of the build with its version's last number raised by one each time. */
function nextVersion(from: string, to: string): void {
  if (from !== to) cpSync(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  const [major = 0, minor = 0, patch = 0] = manifest.version.split('.').map(Number);
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
}

/** Where a life is kept: by itself in a folder that goes with it, or in one that stays, to go on with later. */
interface Home {
  readonly folder: string;
  /** It lived here before. */
  readonly isThere: boolean;
}

export async function startLiving(home?: Home): Promise<Living> {
  const folder = home?.folder ?? mkdtempSync(join(tmpdir(), 'second-thoughts-life-'));
  const isThere = home?.isThere === true;
  const build = join(folder, 'build');
  const next = join(folder, 'next');
  if (!isThere) cpSync(TEST_BUILD, build, { recursive: true });
  const shop = createShop(() => Date.parse(START), QUICK_PACE);
  shop.setOrders([]);
  const server: RunningShop = await serveShop(shop);
  const open = (): Promise<Drive> =>
    launch({
      browser: BROWSER,
      extensionDir: build,
      proxyPort: server.proxyPort,
      zone: ZONE,
      userDataDir: join(folder, 'profile'),
    });
  let drive = await open();
  const moveTo = async (iso: string): Promise<void> => {
    shop.setNow(Date.parse(iso));
    await drive.setStorage({ testClock: { shift: Date.parse(iso) - Date.now() } });
  };
  if (!isThere) {
    await moveTo(START);
    nextVersion(build, next);
  }
  return {
    shop,
    drive: () => drive,
    restart: async () => {
      await drive.close();
      drive = await open();
    },
    moveTo,
    update: async () => {
      await drive.update(next);
      nextVersion(next, next);
    },
    end: async () => {
      await drive.close();
      server.close();
      if (!home) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends the background so long after it has begun to run; whether there was one to end. */
export async function killAfter(drive: Drive, milliseconds: number): Promise<boolean> {
  const runs = await eventually('the background to run', drive.isAwake, 5000).catch(() => false);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await drive.killBackground();
  return runs;
}

/** Promises and how often each was put to the test, and broken. */
export interface Tally {
  check(promise: string, holds: boolean, story: string): void;
  rows(): TallyRows;
  violations(): readonly string[];
  table(): string;
}

/** Promise, how often it was put to the test, and what broke it. */
export type TallyRows = readonly (readonly [
  string,
  { readonly runs: number; readonly violations: readonly string[] },
])[];

/** A tally, going on from an earlier one where there is one. */
export function newTally(before: TallyRows = []): Tally {
  const rows = new Map(before);
  const line = (...[name, ...values]: readonly [string, ...(string | number)[]]): string =>
    `${name.padEnd(58)}${values.map((value) => String(value).padStart(12)).join('')}`;
  return {
    check: (promise, holds, story) => {
      const row = rows.get(promise) ?? { runs: 0, violations: [] };
      rows.set(promise, { runs: row.runs + 1, violations: holds ? row.violations : [...row.violations, story] });
    },
    rows: () => [...rows],
    violations: () => [...rows].flatMap(([promise, row]) => row.violations.map((story) => `${promise}: ${story}`)),
    table: () =>
      [
        line(`promise (${BROWSER})`, 'runs', 'violations'),
        ...[...rows].map(([promise, row]) => line(promise, row.runs, row.violations.length)),
      ].join('\n'),
  };
}
