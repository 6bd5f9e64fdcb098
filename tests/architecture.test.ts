/** The house rules that no compiler keeps: sizes, names, rooms and arrows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOMS = ['components', 'entrypoints', 'scripts', 'tests', 'utils'].filter((room) => existsSync(room));

interface Source {
  readonly path: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      return { path, text: readFileSync(path, 'utf8') };
    }),
);

const PRODUCT = SOURCES.filter(({ path }) => /^(components|entrypoints|utils)\//.test(path));
const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);

/** Pure data and the vocabulary of types, as long as what they know. */
const isTable = ({ path }: Source) =>
  /(-table|-words|phrases|months|selectors|draft-templates|templates|domain\/(rules|order)\.ts)/.test(path);

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

const importsOf = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|^import '([^']+)'/gm)].map((match) => {
    const given = match[1] ?? match[2] ?? '';
    if (given.startsWith('@/')) return given.slice(2);
    return given.startsWith('.') ? posix.join(dirname(path), given) : given;
  });

/** Room → rooms and packages that it may import. */
const ARROWS = {
  'utils/domain/': /^(utils\/domain\/|dayjs|valibot|public\/_locales\/en\/)/,
  'utils/page/': /^utils\/(page|domain)\//,
  'utils/formats/': /^utils\/(formats|domain)\//,
  'utils/platform/': /^(utils\/(platform|domain)\/|wxt\/browser$)/,
  'components/': /^(components\/|utils\/(domain|formats)\/|preact)/,
} as const;

describe('rooms and arrows', () => {
  test.each(Object.entries(ARROWS))('%s imports only what it may', (room, allowed) => {
    const wrong = PRODUCT.filter((source) => source.path.startsWith(room) && !isTest(source)).flatMap((source) =>
      importsOf(source)
        .filter((imported) => !allowed.test(imported))
        .map((imported) => `${source.path} → ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the platform names the browser', () => {
    const wrong = PRODUCT.filter((source) => !isTest(source) && !source.path.startsWith('utils/platform/')).filter(
      (source) => /\b(chrome|globalThis\.browser)\./.test(codeOf(source)) || source.text.includes("'wxt/browser'"),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('the domain knows no clock but instant.ts, and no chance', () => {
    const wrong = PRODUCT.filter((source) => source.path.startsWith('utils/domain/') && !isTest(source)).filter(
      (source) =>
        /\bMath\.random\b|\bperformance\b/.test(codeOf(source)) ||
        (source.path !== 'utils/domain/instant.ts' && /\b(new Date|Date\.)\b/.test(codeOf(source))),
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
