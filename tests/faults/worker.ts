/** The real worker as one function, made from its sources: each call is a fresh instance of every module. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { intlIn } from './intl';
import type { Worker } from './life';

/** One line of the product broken on purpose: `from` must be in the file once. */
export interface Break {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const ROOT = process.cwd();

const broken = ({ file, from, to }: Break): Plugin => ({
  name: 'broken-line',
  enforce: 'pre',
  load: (id) => {
    if (relative(ROOT, id.split('?')[0] ?? id) !== file) return null;
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not have once: ${from}`);
    return text.replace(from, () => to);
  },
});

/** Stands in for the two doors that lead out of the product. */
const DOORS: Plugin = {
  name: 'doors',
  enforce: 'pre',
  resolveId: (id) => (/^wxt\//.test(id) ? `\0${id}` : null),
  load: (id) => {
    if (id === '\0wxt/browser') return 'export const browser = modelBrowser;';
    return id.startsWith('\0wxt/') ? 'export const defineBackground = (main) => main();' : null;
  },
};

const PARAMETERS = ['module', 'require', 'modelBrowser', 'Date', 'Intl', 'IS_FIREFOX', 'console'];

/** Rooms that hold tables and rules, and no state: made once, while what talks to the browser is made anew for each life. */
const PURE = /^@\/utils\/(domain|page)\//;

/** The code of one bundle as a plain function's body. Modules of the pure rooms are left for `require` where asked. */
async function codeOf(entry: string, plugins: readonly Plugin[], external: readonly RegExp[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    resolve: { alias: external.length > 0 ? {} : { '@': ROOT } },
    define: { 'import.meta.env.FIREFOX': 'IS_FIREFOX' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['cjs'], name: 'worker' },
      rolldownOptions: { external: [...external] },
    },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the worker could not be built');
  return chunk.code;
}

const inRoot: Plugin = {
  name: 'in-root',
  enforce: 'pre',
  resolveId(id) {
    return id.startsWith('@/') && !PURE.test(id) ? this.resolve(join(ROOT, id.slice(2))) : null;
  },
};

/** Every module of the pure rooms that the worker asks for, in one bundle that is run once. */
async function pureModules(ids: readonly string[], plugins: readonly Plugin[]): Promise<ReadonlyMap<string, unknown>> {
  const lines = ids.map((id, n) => `export * as m${n} from ${JSON.stringify(id)};`).join('\n');
  const all: Plugin = {
    name: 'all',
    enforce: 'pre',
    resolveId: (id) => (id === join(ROOT, 'all') ? '\0all' : null),
    load: (id) => (id === '\0all' ? lines : null),
  };
  const code = await codeOf('all', [all, ...plugins], []);
  const exports: Record<string, unknown> = {};
  new Function('exports', 'IS_FIREFOX', 'Intl', code)(
    exports,
    false,
    intlIn(() => 'UTC'),
  );
  return new Map(ids.map((id, n) => [id, exports[`m${n}`]]));
}

/** The worker from the sources in this folder, with one line broken where asked. */
export async function workerOf(line?: Break): Promise<Worker> {
  const plugins = line ? [broken(line)] : [];
  const code = await codeOf('entrypoints/background/index.ts', [DOORS, inRoot, ...plugins], [PURE]);
  const ids = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map(([, id = '']) => id))];
  const pure = await pureModules(ids, plugins);
  const run = new Function(...PARAMETERS, code);
  return (...globals) => {
    run({ exports: {} }, (id: string) => pure.get(id), ...globals);
  };
}
