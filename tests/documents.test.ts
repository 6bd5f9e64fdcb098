/** The documents say what is so: commands, places, packages, licences and numbers that they name are those of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAFT_IDS } from '@/utils/domain/order/kinds';
import { INTERFACE_LANGUAGES } from '@/utils/domain/order/preferences';
import { PAGE_LANGUAGES } from './pages/other-words';
import practiceWords from './shop/practice-words.json' with { type: 'json' };

const read = (path: string): string => readFileSync(path, 'utf8');
const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...[
    'docs/decisions.md',
    'docs/faults.md',
    'docs/reading.md',
    'docs/store/README.md',
    'docs/store/reviewer-notes.md',
    'utils/README.md',
  ],
];

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const OWN: Package = JSON.parse(read('package.json'));
const LOCK: { readonly packages: Readonly<Record<string, { readonly license?: string }>> } = JSON.parse(
  read('package-lock.json'),
);

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('names commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in OWN.scripts))).toEqual([]);
  });

  it('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});

/** Rows of the table of packages: what each is for, and its licence. */
const ROWS = [
  ...read('CONTRIBUTING.md').matchAll(/^\| ((?:`[^`]+`(?:, )?)+) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm),
].flatMap(([, names = '', why = '', licence = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, why, licence })),
);
/** Free ones, by their SPDX names; data under CC and fonts of words under others are no part of what is shipped. */
const FREE = /\b(?:MIT|ISC|0?BSD|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|BlueOak-1\.0\.0)\b/;

describe('packages', () => {
  it('are those of the table, each with its reason', () => {
    const all = { ...OWN.dependencies, ...OWN.devDependencies, ...OWN.optionalDependencies };
    expect(ROWS.map(({ name }) => name).toSorted()).toEqual(Object.keys(all).toSorted());
    const shipped = ROWS.filter(({ why }) => why.startsWith('shipped: ')).map(({ name }) => name);
    expect(shipped.toSorted()).toEqual(Object.keys(OWN.dependencies).toSorted());
    expect(read('CONTRIBUTING.md')).toContain('Four packages are shipped, twenty-one more are tools');
    expect([shipped.length, ROWS.length - shipped.length]).toEqual([4, 21]);
  });

  it('have the licences that the table names', () => {
    const found = ROWS.map(({ name }) => [name, LOCK.packages[`node_modules/${name}`]?.license]);
    expect(found).toEqual(ROWS.map(({ name, licence }) => [name, licence]));
  });

  it('are free, with all that comes with them', () => {
    const other = Object.entries(LOCK.packages).filter(
      ([path, { license = '' }]) => path !== '' && !FREE.test(license),
    );
    expect(other).toEqual([]);
  });
});

describe('languages', () => {
  it.each(INTERFACE_LANGUAGES)('%s has every file that the list for a language names', (language) => {
    const folder = language.replace('-', '_');
    const places = [
      `public/_locales/${folder}/messages.json`,
      `utils/domain/drafts/templates/${language}.ts`,
      `docs/store/listing/${folder}.txt`,
    ];
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
    expect(Object.keys(practiceWords)).toContain(folder);
  });
});

describe('numbers', () => {
  const readme = read('README.md').replace(/\s+/g, ' ');

  it('of languages and messages are those of the tables', () => {
    expect(INTERFACE_LANGUAGES).toHaveLength(17);
    expect(readme).toContain('It speaks 17 languages');
    expect(readme).toContain('No native speaker has read the sixteen translations yet');
    expect(PAGE_LANGUAGES).toHaveLength(27);
    expect(readme).toContain('status words of 27 languages');
    expect(DRAFT_IDS).toHaveLength(22);
    expect(readme).toContain('twenty-two messages');
  });

  it('of the Node that is needed are those of the package', () => {
    expect(OWN.engines.node).toBe('>=20.19');
    for (const path of ['README.md', 'docs/store/reviewer-notes.md'])
      expect(read(path)).toContain('Node 20.19 or newer');
  });

  it('of versions are the same everywhere', () => {
    const lock: { readonly version: string } = JSON.parse(read('package-lock.json'));
    expect(lock.version).toBe(OWN.version);
    const [released] = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+), \d{4}-\d\d-\d\d$/gm)].map(
      ([, version]) => version,
    );
    expect(released ?? OWN.version).toBe(OWN.version);
  });
});
