/** The house rules that no compiler keeps: sizes, names, rooms and arrows. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { houseMap, roomsTable } from '../scripts/map/print';
import {
  arrowsBack,
  circlesOf,
  emptyRooms,
  forbiddenArrows,
  heavyOnThePage,
  isTest,
  outsideRooms,
  readSources,
  type Source,
  shippedOf,
  usersOf,
  validatorsOutside,
  wrongSpellings,
} from './house';

const SOURCES = readSources();
const PRODUCT = SOURCES.filter(({ path }) => /^(components|entrypoints|utils)\//.test(path));

/** Pure data, as long as what it knows: told by its room, by its name where it stands among code, or written by a command. */
const WRITTEN = ['utils/page/dates/months.ts', 'utils/domain/words/phrase-slots.ts'];
const TABLE_ROOMS = ['utils/domain/knowledge', 'utils/page/status', 'utils/domain/drafts/templates'];
const isTable = ({ path }: Source) =>
  TABLE_ROOMS.includes(dirname(path)) || /-table\.ts$/.test(path) || WRITTEN.includes(path);

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

  test('every switch ends in assertNever', () => {
    const count = (source: Source, what: RegExp) => [...codeOf(source).matchAll(what)].length;
    const wrong = PRODUCT.filter(
      (source) => count(source, /\bswitch \(/g) !== count(source, /default:\s+return assertNever\(/g),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('there are no classes and no enums', () => {
    expect(
      pathsOf(SOURCES.filter((source) => /^\s*(export )?(abstract )?(class|enum|const enum) \w/m.test(codeOf(source)))),
    ).toEqual([]);
  });
});

const SHIPPED = shippedOf(SOURCES);

describe('rooms and arrows', () => {
  test('every file stands in exactly one room, and no room is empty', () => {
    expect(outsideRooms(SHIPPED)).toEqual([]);
    expect(emptyRooms(SHIPPED)).toEqual([]);
  });

  test('every room imports only what it may', () => {
    expect(forbiddenArrows(SHIPPED)).toEqual([]);
  });

  test('no arrow of the table runs back', () => {
    expect(arrowsBack()).toEqual([]);
  });

  test('no file reaches itself by its imports', () => {
    expect(circlesOf(SHIPPED)).toEqual([]);
  });

  test('inside a room paths are relative, across rooms they begin with @/', () => {
    expect(wrongSpellings(SHIPPED)).toEqual([]);
  });

  test('only a schema knows the validator, only the calendar knows dayjs', () => {
    expect(validatorsOutside(SHIPPED)).toEqual([]);
    expect(new Set(usersOf('dayjs', SHIPPED))).toEqual(new Set(['utils/domain/time/calendar.ts']));
  });

  test('what runs on the page of a shop loads no schema, no validator and no calendar', () => {
    expect(heavyOnThePage(SHIPPED)).toEqual([]);
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

describe('every breach of the table is seen', () => {
  const file = (path: string, ...imports: readonly string[]): Source => ({
    path,
    text: imports.map((spelling) => `import { a } from '${spelling}';\n`).join(''),
  });

  test('a file in no room', () => {
    expect(
      outsideRooms([file('utils/domain/time/now.ts'), file('utils/odd/place.ts'), file('components/Odd.tsx')]),
    ).toEqual(['utils/odd/place.ts', 'components/Odd.tsx']);
  });

  test('a room without a file', () => {
    expect(emptyRooms(SHIPPED.filter(({ path }) => !path.startsWith('utils/formats/')))).toEqual(['utils/formats']);
  });

  test.each([
    ['utils/domain/time/now.ts', '@/utils/domain/order/order', 'utils/domain/order/order.ts'],
    ['utils/page/dom/text.ts', '@/utils/domain/words/phrase', 'utils/domain/words/phrase.ts'],
    ['utils/domain/views/card.ts', '@/utils/platform/clock', 'utils/platform/clock.ts'],
    ['utils/formats/csv.ts', 'dayjs', 'dayjs'],
    ['components/frame/Say.tsx', 'wxt/browser', 'wxt/browser'],
  ])('an arrow that is not in the table: %s → %s', (from, spelling, target) => {
    expect(forbiddenArrows([file(from, spelling), file(target)])).toEqual([`${from} → ${target}`]);
  });

  test('an entrypoint that imports another', () => {
    const sources = [file('entrypoints/ledger/main.tsx', '../popup/keyboard'), file('entrypoints/popup/keyboard.ts')];
    expect(forbiddenArrows(sources)).toEqual(['entrypoints/ledger/main.tsx → entrypoints/popup/keyboard.ts']);
  });

  test('an arrow of the table that runs back, to itself, or nowhere', () => {
    const room = (...imports: readonly string[]) => ({ holds: '', imports });
    expect(arrowsBack({ a: room('b'), b: room('a', 'b'), c: room('a', 'gone') })).toEqual([
      'a → b',
      'b → b',
      'c → gone',
    ]);
  });

  test('a circle of files, also one of types', () => {
    const sources: readonly Source[] = [
      file('utils/domain/time/a.ts', './b'),
      { path: 'utils/domain/time/b.ts', text: "import type { C } from './c';\n" },
      file('utils/domain/time/c.ts', './a'),
      file('utils/domain/time/d.ts', './a'),
    ];
    expect(circlesOf(sources)).toEqual(['utils/domain/time/a.ts', 'utils/domain/time/b.ts', 'utils/domain/time/c.ts']);
  });

  test('a path in the wrong spelling, both ways', () => {
    const sources = [
      file('utils/domain/time/now.ts', '@/utils/domain/time/zone', './instant'),
      file('utils/domain/time/zone.ts'),
      file('utils/domain/time/instant.ts'),
      file('utils/domain/order/order.ts', '../time/now', '@/utils/domain/time/zone'),
    ];
    expect(wrongSpellings(sources)).toEqual([
      'utils/domain/time/now.ts → @/utils/domain/time/zone',
      'utils/domain/order/order.ts → ../time/now',
    ]);
  });

  test('a validator outside a schema', () => {
    expect(
      validatorsOutside([
        file('utils/domain/order/order-schema.ts', 'valibot'),
        file('utils/domain/order/order.ts', 'valibot'),
      ]),
    ).toEqual(['utils/domain/order/order.ts']);
  });

  test('a schema that is loaded on the page of a shop, however far away; its types are not', () => {
    const schema = file('utils/domain/order/order-schema.ts', 'valibot');
    const index = file('entrypoints/orders.content/index.ts', './report');
    const far = file('entrypoints/orders.content/report.ts', '@/utils/domain/order/order-schema');
    const types = { ...far, text: far.text.replace('import {', 'import type {') };
    expect(heavyOnThePage([index, far, schema])).toEqual(['utils/domain/order/order-schema.ts', 'valibot']);
    expect(heavyOnThePage([index, types, schema])).toEqual([]);
  });
});

describe('the map', () => {
  test('has a line for every room, and names no breach', () => {
    const { text, breaches } = houseMap(SOURCES);
    expect(breaches).toEqual([]);
    expect(text).toMatch(/^utils\/domain\/order +\d+ files +\d+ lines {2}→ domain \d+, time \d+$/m);
  });

  test('names an arrow back and a circle', () => {
    const { breaches } = houseMap([
      { path: 'utils/domain/time/a.ts', text: "import { b } from '@/utils/domain/order/b';" },
      { path: 'utils/domain/order/b.ts', text: "import { a } from '@/utils/domain/time/a';" },
    ]);
    expect(breaches).toEqual([
      'runs back: utils/domain/time → utils/domain/order',
      'not in the table: utils/domain/time/a.ts → utils/domain/order/b.ts',
      'in a circle: utils/domain/time/a.ts',
      'in a circle: utils/domain/order/b.ts',
    ]);
  });
});

test.each(['CONTRIBUTING.md', 'utils/README.md', 'README.md'])('every place named in %s is there', (file) => {
  const named = [
    ...readFileSync(file, 'utf8').matchAll(/`((?:utils|components|entrypoints|tests|scripts|public|docs)\/[^`\s]*)`/g),
  ];
  const places = named.map(([, place = '']) => place.replace(/\/?\*.*$/, ''));
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});

describe('utils/README.md', () => {
  const text = readFileSync('utils/README.md', 'utf8');

  test('has the table of rooms as it is (if not: npm run map -- --write)', () => {
    expect(text).toContain(roomsTable());
  });

  test('fits on a page', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(90);
  });
});
