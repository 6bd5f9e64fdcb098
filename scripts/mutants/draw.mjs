/** Draws changes of one line by chance that can be repeated: the same seed and the same code give the same ones. */
import { readdirSync, readFileSync } from 'node:fs';

/** Rooms whose rules decide what a shopper is told. */
const ROOMS = [
  'utils/page',
  'utils/domain/standing',
  'utils/domain/reminders',
  'utils/domain/options',
  'utils/domain/worker',
];

/** What is changed into what; each is wrong wherever the line matters. */
const CHANGES = [
  [/ <= /, ' < '],
  [/ >= /, ' > '],
  [/ < (?=[\w(])/, ' <= '],
  [/ > (?=[\w(])/, ' >= '],
  [/ === /, ' !== '],
  [/ !== /, ' === '],
  [/ && /, ' || '],
  [/ \|\| /, ' && '],
  [/\.some\(/, '.every('],
  [/\.every\(/, '.some('],
  [/\.find\(/, '.findLast('],
  [/\.findLast\(/, '.find('],
  [/Math\.min\(/, 'Math.max('],
  [/Math\.max\(/, 'Math.min('],
  [/\b(hours|days|minutes)\((\d+)\)/, (_, unit, n) => `${unit}(${Number(n) + 1})`],
  [/\btrue\b/, 'false'],
  [/\bfalse\b/, 'true'],
  [/ \+ (?=[\w(])/, ' - '],
  [/ - (?=[\w(])/, ' + '],
];

/** Lines that are words, types or names of others, where a change of a sign changes no rule. */
const NO_RULE =
  /^\s*(?:\*|\/\/|\/\*|import\b|export type\b|type\b|readonly\b|interface\b)|^\s*['"`]|=> (?:void|boolean);$/;
/** Tables of words have tests of their own, made of words. */
const TABLES = /(?:months|translated-phrases|status-phrases|ambiguous-phrases|date-labels|currencies)\.ts$/;

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const filesOf = (room) =>
  readdirSync(room, { recursive: true })
    .map((name) => `${room}/${String(name).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !TABLES.test(file));

/** Every change of one line that could be made to a file. */
function changesOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (NO_RULE.test(line)) return [];
    const code = line.replace(/\s+\/\/ .*$/, '');
    return CHANGES.filter(([from]) => from.test(code)).map(([from, to]) => ({
      name: `${file.replace('utils/', '')}:${index + 1}  ${line.trim().slice(0, 60)}`,
      file,
      line: index,
      change: code.replace(from, to),
    }));
  });
}

/** @returns so many changes, each of another line, in the order of their files */
export function draw(count, seed) {
  const random = randomFrom(seed);
  const left = ROOMS.flatMap(filesOf).sort().flatMap(changesOf);
  const drawn = new Map();
  while (drawn.size < count && left.length > 0) {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    const key = `${one.file}:${one.line}`;
    if (!drawn.has(key)) drawn.set(key, one);
  }
  return [...drawn.values()].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
