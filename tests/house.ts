/** What the house is built of: its files, who imports whom, and every way in which the table of rooms can be broken. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { mayImport, ROOMS, type Rooms, roomOf } from './rooms';

export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['components', 'entrypoints', 'scripts', 'tests', 'utils'];

/** Every file of code, tests and scripts included. */
export const readSources = (): readonly Source[] =>
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
        return { path, text: readFileSync(path, 'utf8') };
      }),
  );

export const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);

/** The files that stand in rooms: what is shipped, without its tests. */
export const shippedOf = (sources: readonly Source[]): readonly Source[] =>
  sources.filter((source) => /^(components|entrypoints|utils)\//.test(source.path) && !isTest(source));

export interface Import {
  readonly from: string;
  /** As it is written. */
  readonly spelling: string;
  /** The file it leads to, or the name of a package. */
  readonly target: string;
  /** Gone once the types are: nothing is loaded. */
  readonly isType: boolean;
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs'];
const IMPORT =
  /^(?<word>import type|export type|import|export)\b[^'";]*?from '(?<from>[^']+)'|^import '(?<bare>[^']+)'|\bimport\('(?<late>[^']+)'\)/gm;

function placeOf(path: string, spelling: string): string | undefined {
  if (spelling.startsWith('@/')) return spelling.slice(2);
  return spelling.startsWith('.') ? posix.join(dirname(path), spelling) : undefined;
}

/** Every import of these files, also those of types and those that are loaded later. */
export function importsOf(sources: readonly Source[]): readonly Import[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(IMPORT)].map(({ groups = {} }) => {
      const spelling = groups.from ?? groups.bare ?? groups.late ?? '';
      const place = placeOf(path, spelling);
      const target = place && (ENDINGS.map((ending) => place + ending).find((file) => paths.has(file)) ?? place);
      return { from: path, spelling, target: target ?? spelling, isType: groups.word?.endsWith('type') ?? false };
    }),
  );
}

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (imports: readonly Import[]): Graph =>
  new Map(
    Object.entries(Object.groupBy(imports, ({ from }) => from)).map(([from, all = []]) => [
      from,
      all.map(({ target }) => target),
    ]),
  );

/** Everything that a file loads, itself included. */
function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [start];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    left.push(...(graph.get(path) ?? []));
  }
  return reached;
}

const arrowOf = ({ from, target }: Import) => `${from} → ${target}`;

export const outsideRooms = (sources: readonly Source[]): readonly string[] =>
  sources.map(({ path }) => path).filter((path) => roomOf(path) === undefined);

export const emptyRooms = (sources: readonly Source[], rooms: Rooms = ROOMS): readonly string[] =>
  Object.keys(rooms).filter((room) => !sources.some(({ path }) => roomOf(path) === room));

/** Arrows that the table does not have; between two entrypoints there is never one. */
export const forbiddenArrows = (sources: readonly Source[]): readonly string[] =>
  importsOf(sources)
    .filter(({ from, target }) => !mayImport(roomOf(from), target))
    .map(arrowOf);

/** Arrows of the table itself that lead upwards, or nowhere. */
export function arrowsBack(rooms: Rooms = ROOMS): readonly string[] {
  const names = Object.keys(rooms);
  return Object.entries(rooms).flatMap(([room, { imports }]) =>
    imports
      .filter((other) => !names.slice(0, names.indexOf(room)).includes(other))
      .map((other) => `${room} → ${other}`),
  );
}

/** Files that are reached by what they import, also by types alone. */
export function circlesOf(sources: readonly Source[]): readonly string[] {
  const graph = graphOf(importsOf(sources));
  return [...graph]
    .filter(([path, targets]) => targets.some((target) => reachedFrom(target, graph).has(path)))
    .map(([path]) => path);
}

/** Inside a room paths are relative, across rooms they begin with `@/`. */
export const wrongSpellings = (sources: readonly Source[]): readonly string[] =>
  importsOf(sources)
    .filter(({ target }) => sources.some(({ path }) => path === target))
    .filter(({ from, spelling, target }) => (roomOf(target) === roomOf(from)) !== spelling.startsWith('.'))
    .map(({ from, spelling }) => `${from} → ${spelling}`);

/** The files that import the package. */
export const usersOf = (name: string, sources: readonly Source[]): readonly string[] =>
  importsOf(sources)
    .filter(({ target }) => target.split('/')[0] === name)
    .map(({ from }) => from);

/** Only a schema knows the validator. */
export const validatorsOutside = (sources: readonly Source[]): readonly string[] =>
  usersOf('valibot', sources).filter((path) => !path.endsWith('-schema.ts'));

/** What runs on the page of a shop is small: of what it loads, everything that it must not. */
export function heavyOnThePage(sources: readonly Source[]): readonly string[] {
  const graph = graphOf(importsOf(sources).filter(({ isType }) => !isType));
  const scripts = sources.filter(({ path }) => /^entrypoints\/[\w-]+\.content\/index\.ts$/.test(path));
  return scripts
    .flatMap(({ path }) => [...reachedFrom(path, graph)])
    .filter((path) => /-schema\.ts$|time\/calendar\.ts$|^(valibot|dayjs)/.test(path));
}
