/** The house rules that no compiler keeps: sizes, names, rooms and arrows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesOf, mayImport, ROOMS, reachedFrom, roomOf } from './rooms';

const FOLDERS = ['components', 'entrypoints', 'scripts', 'tests', 'utils'].filter((folder) => existsSync(folder));

interface Source {
  readonly path: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      return { path, text: readFileSync(path, 'utf8') };
    }),
);

const PRODUCT = SOURCES.filter(({ path }) => /^(components|entrypoints|utils)\//.test(path));
const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);

/** Pure data, as long as what it knows: told by its room, or by its name where it stands among code. */
const TABLE_ROOMS = ['utils/domain/knowledge', 'utils/page/status', 'utils/domain/drafts/templates'];
const isTable = ({ path }: Source) =>
  TABLE_ROOMS.includes(dirname(path)) || /-table\.ts$/.test(path) || path === 'utils/page/dates/months.ts';

const pathsOf = (sources: readonly Source[]) => sources.map(({ path }) => path);

/** Code without comments and texts, so that a word in a sentence is not taken for code. */
const codeOf = ({ text }: Source) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '')
    .replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

/** Lines that are not comments; a docstring never makes a file too long. */
const linesOf = (source: Source) =>
  source.text
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\s*\n/gm, '')
    .trimEnd()
    .split('\n').length;

const LONGEST = 200;

describe('sizes and names', () => {
  test(`no file of code is longer than ${LONGEST} lines`, () => {
    const long = SOURCES.filter((source) => !isTable(source) && !isTest(source)).filter(
      (source) => linesOf(source) > LONGEST,
    );
    expect(pathsOf(long)).toEqual([]);
  });

  test('files are in kebab-case, components in PascalCase', () => {
    const wrong = SOURCES.filter(({ path }) => {
      const name = basename(path).replace(/\.(test|bench|config)?\.?(ts|tsx|mjs|js)$/, '');
      const isComponent = path.startsWith('components/') && path.endsWith('.tsx') && !path.endsWith('.test.tsx');
      return isComponent
        ? !/^[A-Z][A-Za-z]*$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(-[A-Z]{2})?$|^[A-Z][A-Za-z]*$/.test(name);
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('there are no drawers', () => {
    expect(pathsOf(SOURCES.filter(({ path }) => /(^|\/)(helpers?|misc|common|util|shared)(\.|\/)/.test(path)))).toEqual(
      [],
    );
  });

  test('there are no barrels', () => {
    const barrels = SOURCES.filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text));
    // One line each: the one door to the browser's API.
    expect(pathsOf(barrels).filter((path) => path !== 'utils/platform/browser.ts')).toEqual([]);
  });

  test('there are no classes and no enums', () => {
    expect(
      pathsOf(SOURCES.filter((source) => /^\s*(export )?(abstract )?(class|enum|const enum) \w/m.test(codeOf(source)))),
    ).toEqual([]);
  });
});

const EXTENSIONS = ['', '.ts', '.tsx', '.mjs'];
const PATHS = new Set(SOURCES.map(({ path }) => path));

interface Import {
  readonly spelling: string;
  /** The file it leads to, or the name of a package. */
  readonly target: string;
}

const importsOf = ({ path, text }: Source): readonly Import[] =>
  [...text.matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => {
      const spelling = match[1] ?? match[2] ?? match[3] ?? '';
      const place = spelling.startsWith('@/')
        ? spelling.slice(2)
        : spelling.startsWith('.')
          ? posix.join(dirname(path), spelling)
          : undefined;
      if (place === undefined) return { spelling, target: spelling };
      return { spelling, target: EXTENSIONS.map((ending) => place + ending).find((file) => PATHS.has(file)) ?? place };
    },
  );

const NOT_TESTS = PRODUCT.filter((source) => !isTest(source));

describe('rooms and arrows', () => {
  test('every file stands in exactly one room, and no room is empty', () => {
    expect(NOT_TESTS.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
    const taken = new Set(NOT_TESTS.map(({ path }) => roomOf(path)));
    expect(Object.keys(ROOMS).filter((room) => !taken.has(room))).toEqual([]);
  });

  test.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const wrong = NOT_TESTS.filter(({ path }) => roomOf(path) === room).flatMap((source) =>
      importsOf(source)
        .filter(({ target }) => !mayImport(room, target))
        .map(({ target }) => `${source.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no arrow of the table runs back', () => {
    const names = Object.keys(ROOMS);
    const back = Object.entries(ROOMS).flatMap(([room, { imports }]) =>
      imports.filter((other) => names.indexOf(other) >= names.indexOf(room)).map((other) => `${room} → ${other}`),
    );
    expect(back).toEqual([]);
  });

  test('no file reaches itself by its imports', () => {
    const graph = new Map(NOT_TESTS.map((source) => [source.path, importsOf(source).map(({ target }) => target)]));
    expect(circlesOf(graph)).toEqual([]);
  });

  test('inside a room paths are relative, across rooms they begin with @/', () => {
    const wrong = NOT_TESTS.flatMap((source) =>
      importsOf(source)
        .filter(({ spelling, target }) => /^(@\/|\.)/.test(spelling) && PATHS.has(target))
        .filter(({ spelling, target }) => (roomOf(target) === roomOf(source.path)) !== spelling.startsWith('.'))
        .map(({ spelling }) => `${source.path} → ${spelling}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only a schema knows the validator, only the calendar knows dayjs', () => {
    const users = (name: string) =>
      pathsOf(NOT_TESTS.filter((source) => importsOf(source).some(({ target }) => target.split('/')[0] === name)));
    expect(users('valibot').filter((path) => !path.endsWith('-schema.ts'))).toEqual([]);
    expect(users('dayjs')).toEqual(['utils/domain/time/calendar.ts']);
  });

  test('what runs on the page of a shop loads no schema, no validator and no calendar', () => {
    const graph = new Map(
      NOT_TESTS.map((source) => [
        source.path,
        importsOf({ ...source, text: source.text.replaceAll(/^import type [^;]*;/gm, '') }).map(({ target }) => target),
      ]),
    );
    const loaded = [...reachedFrom('entrypoints/orders.content/index.ts', graph)];
    expect(loaded.filter((path) => /-schema\.ts$|time\/calendar\.ts$|^(valibot|dayjs)/.test(path))).toEqual([]);
  });

  test('only the platform names the browser', () => {
    const wrong = PRODUCT.filter((source) => !isTest(source) && !source.path.startsWith('utils/platform/')).filter(
      (source) => /\b(chrome|globalThis\.browser)\./.test(codeOf(source)) || source.text.includes("'wxt/browser'"),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('the domain knows no clock but its calendar, and no chance', () => {
    const wrong = PRODUCT.filter((source) => source.path.startsWith('utils/domain/') && !isTest(source)).filter(
      (source) =>
        /\bMath\.random\b|\bperformance\b/.test(codeOf(source)) ||
        (source.path !== 'utils/domain/time/calendar.ts' && /\b(new Date|Date\.)\b/.test(codeOf(source))),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('the clock is read in one place', () => {
    const wrong = PRODUCT.filter((source) => !isTest(source) && source.path !== 'utils/platform/clock.ts').filter(
      (source) => /\bDate\.now\(|\bnew Date\(\)/.test(codeOf(source)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('nothing in the product clicks, submits or scrolls a page', () => {
    const wrong = PRODUCT.filter(({ path }) => /^(utils\/page|entrypoints\/orders\.content)\//.test(path)).filter(
      (source) => !isTest(source) && /\.(click|submit|requestSubmit|scroll\w*|dispatchEvent)\(/.test(codeOf(source)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('the project speaks of itself alone', () => {
    const wrong = SOURCES.filter(({ path }) => path !== 'tests/architecture.test.ts').filter(({ text }) =>
      /\/(work|root|home)\/|registry\.|\/tmp\/bash/.test(text),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });
});
