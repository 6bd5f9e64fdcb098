/** Style sheets hold nothing that no page asks for, and ask for nothing that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path));
const textOf = (paths: readonly string[]): string => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

const SHEETS = [...filesIn('components', /\.css$/), ...filesIn('entrypoints', /\.css$/)];
const CODE = textOf(
  ['components', 'entrypoints', 'utils/surface'].flatMap((folder) =>
    filesIn(folder, /(?<!\.test)\.(?:tsx?|html)$/).filter((path) => !path.includes('.test.')),
  ),
);

/** What stands in front of braces, without comments, texts and addresses. */
const selectorsOf = (css: string): string =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector).join('\n');
const bare = (selectors: string): string => selectors.replace(/"[^"]*"|@[^\n]*/g, '');

const namesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
const camel = (name: string): string => name.replace(/-(\w)/g, (_dash, sign: string) => sign.toUpperCase());

/** Names of classes, ids and marks that a style sheet asks for and no code gives. */
function deadIn(css: string, code: string): readonly string[] {
  const words = new Set(code.match(/[\w-]+/g));
  const inTexts = new Set(code.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g)?.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const selectors = bare(selectorsOf(css));
  return [
    ...namesIn(selectors, /\.([a-zA-Z][\w-]*)/g).filter((name) => !inTexts.has(name)),
    ...namesIn(selectors, /#([a-zA-Z][\w-]*)/g).filter((name) => !inTexts.has(name)),
    ...namesIn(selectors, /\[(data-[\w-]+)/g).filter((name) => !words.has(name) && !words.has(camel(name.slice(5)))),
  ];
}

const variablesSet = (css: string): readonly string[] => namesIn(css, /(?<![\w-])(--[\w-]+)\s*:/g);
const variablesAsked = (css: string): readonly string[] => namesIn(css, /var\((--[\w-]+)/g);
const ALL = textOf(SHEETS);

describe('a style sheet', () => {
  it.each(SHEETS)('%s asks for no class, id or mark that no code gives', (sheet) => {
    expect(deadIn(readFileSync(sheet, 'utf8'), CODE)).toEqual([]);
  });

  it('is loaded by a page or by another one', () => {
    const loaded = namesIn(`${CODE}\n${ALL}`, /([\w-]+\.css)/g);
    expect(SHEETS.filter((path) => !loaded.includes(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('sets no variable that nothing asks for, and asks for none that is not set', () => {
    const [set, asked] = [variablesSet(ALL), variablesAsked(ALL)];
    expect(set.filter((name) => !asked.includes(name))).toEqual([]);
    expect(asked.filter((name) => !set.includes(name) && !CODE.includes(name))).toEqual([]);
  });

  it('names no movement twice, and none that does not move', () => {
    const frames = namesIn(ALL, /@keyframes\s+([\w-]+)/g);
    expect(frames.filter((name) => !new RegExp(`animation(?:-name)?:[^;]*\\b${name}\\b`).test(ALL))).toEqual([]);
  });
});

it('a dead class, id or mark would be found', () => {
  const css =
    '.here { color: red } /* .comment */ .gone:hover, a.also-gone > b { } #lost {} [data-mark="x.y"] {} [data-no] {}';
  expect(deadIn(css, 'class="here" data-mark={x}')).toEqual(['gone', 'also-gone', 'lost', 'data-no']);
});
