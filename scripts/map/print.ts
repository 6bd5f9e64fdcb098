/** The map of the house: its rooms from the ground up, how large they are, and who imports whom. */
import {
  arrowsBack,
  circlesOf,
  forbiddenArrows,
  importsOf,
  outsideRooms,
  type Source,
  shippedOf,
} from '../../tests/house';
import { ROOMS, roomOf } from '../../tests/rooms';

const ORDER = Object.keys(ROOMS);

/** A room as people call it: the domain and its rooms by their own names. */
const nameOf = (room: string) =>
  room.replace(/^utils\/(?!domain$)(domain\/)?/, '').replace(/^utils\/domain$/, 'domain');

const importsOfRoom = (room: string) => ROOMS[room]?.imports ?? [];

/**
 * The arrows of a room without those that follow from others. A room that may be imported, but not all that stands under it,
 * is said to be alone.
 */
function arrowsOf(room: string): readonly string[] {
  const all = importsOfRoom(room);
  const isWhole = (other: string) => importsOfRoom(other).every((under) => all.includes(under));
  const follows = (other: string) =>
    all.some((whole) => whole !== other && isWhole(whole) && importsOfRoom(whole).includes(other));
  return [...new Set(all)]
    .filter((other) => !follows(other))
    .map((other) => `${nameOf(other)}${isWhole(other) ? '' : ' alone'}`);
}

/** The table of `utils/README.md`, its columns as wide as the formatter wants them. */
export function roomsTable(): string {
  const rows = [
    ['room', 'holds', 'stands on'],
    ...Object.entries(ROOMS).map(([room, { holds }]) => [`\`${room}\``, holds, arrowsOf(room).join(', ')]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...rest].map(line).join('\n');
}

const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** How often files of a room import files of another, the other rooms from the ground up. */
function arrowsDrawn(sources: readonly Source[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const drawn = new Map(ORDER.map((room) => [room, new Map<string, number>()]));
  for (const { from, target } of importsOf(sources)) {
    const [room = '', other = ''] = [roomOf(from), roomOf(target)];
    if (room !== other && other !== '') drawn.get(room)?.set(other, (drawn.get(room)?.get(other) ?? 0) + 1);
  }
  return drawn;
}

export interface HouseMap {
  readonly text: string;
  /** Arrows back, arrows that the table does not have, files of a circle, files in no room. */
  readonly breaches: readonly string[];
}

export function houseMap(all: readonly Source[]): HouseMap {
  const sources = shippedOf(all);
  const drawn = arrowsDrawn(sources);
  const arrows = [...drawn].flatMap(([room, others]) => [...others.keys()].map((other) => [room, other] as const));
  const rows = ORDER.map((room) => {
    const files = sources.filter(({ path }) => roomOf(path) === room);
    const lines = files.reduce((sum, { text }) => sum + linesOf(text), 0);
    const others = [...(drawn.get(room) ?? [])].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
    const to = others.map(([other, count]) => `${nameOf(other)} ${count}`).join(', ');
    return `${room.padEnd(27)}${String(files.length).padStart(4)} files${String(lines).padStart(6)} lines${to && `  → ${to}`}`;
  });
  const breaches = [
    ...outsideRooms(sources).map((path) => `in no room: ${path}`),
    ...arrowsBack().map((arrow) => `runs back in the table: ${arrow}`),
    ...arrows
      .filter(([room, other]) => ORDER.indexOf(other) > ORDER.indexOf(room))
      .map(([room, other]) => `runs back: ${room} → ${other}`),
    ...forbiddenArrows(sources).map((arrow) => `not in the table: ${arrow}`),
    ...circlesOf(sources).map((path) => `in a circle: ${path}`),
  ];
  const sum = `${ORDER.length} rooms, ${sources.length} files, ${arrows.length} arrows, ${breaches.length} breaches`;
  return { text: [...rows, '', ...breaches, sum].join('\n'), breaches };
}
