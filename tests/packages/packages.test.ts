/** What the stores are given: the same bytes from the sources alone, and an extension that runs from its own file. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserKind, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { serveShop } from '../shop/server';
import { createShop, QUICK_PACE } from '../shop/shop';

const PACKAGES = join('.output', 'packages');
const LIST = 'https://www.aliexpress.com/p/order/index.html';

function packed(kind: BrowserKind | 'sources'): string {
  const file = readdirSync(PACKAGES).find((name) => name.endsWith(`-${kind}.zip`));
  if (file === undefined) throw new Error(`No package for ${kind}: npm run package comes first`);
  return resolve(PACKAGES, file);
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Unpacks into a new empty folder, which goes when the tests have ended. */
function unpack(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-thoughts-'));
  made.push(folder);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(to, bytes);
  }
  return folder;
}

describe('from the sources package, in an empty folder', () => {
  const folder = unpack(packed('sources'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join('scripts', 'package.mjs')], { cwd: folder, stdio: 'ignore' });

  test('come the same packages, byte for byte', () => {
    const sums = (root: string) => readFileSync(join(root, PACKAGES, 'SHA256SUMS'), 'utf8');
    expect(sums(folder).trim().split('\n')).toHaveLength(3);
    expect(sums(folder)).toBe(sums('.'));
  });

  test('nothing is in it that is not part of the project', () => {
    const words = ['ls-files', '--cached', '--others', '--exclude-standard'];
    const own = execFileSync('git', words, { encoding: 'utf8' }).split('\n');
    const paths = Object.keys(unzipSync(readFileSync(packed('sources'))));
    expect(paths).toContain('package-lock.json');
    expect(paths.filter((path) => !own.includes(path))).toEqual([]);
  });
});

describe.each(BROWSERS)('%s', (browser) => {
  test('installs the package, which greets, reads the practice shop and shows its orders', async () => {
    const archive = packed(browser);
    const shop = createShop(() => Date.now(), QUICK_PACE);
    const server = await serveShop(shop, 'en');
    const drive = await launch({ browser, extensionDir: unpack(archive), archive, proxyPort: server.proxyPort });
    try {
      await eventually('the welcome page', async () =>
        (await drive.tabs()).some((address) => address.endsWith('/welcome.html')),
      );
      await drive.openTab(LIST);
      const ids = shop
        .orders()
        .slice(0, 10)
        .map(({ id }) => `order/${id}`);
      await eventually('the list to be kept', async () => {
        const stored = Object.keys(await drive.getStorage(null));
        return ids.every((id) => stored.includes(id));
      });
      const ledger = await drive.openExtensionPage('ledger.html');
      const shown = await eventually('the orders', () =>
        ledger.evaluate(
          () =>
            document.querySelector('main[data-ready="true"]') &&
            document.querySelectorAll('article[data-order-id]').length,
        ),
      );
      expect(shown).toBeGreaterThanOrEqual(ids.length);
    } finally {
      await drive.close();
      server.close();
    }
  });
});
