/** Draws changes of one line by chance that can be repeated: the same seed gives the same ones. */
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

/** A number from a text and a seed: FNV-1a. */
function lotOf(text, seed) {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
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

/**
 * So many changes, each of another line, in the order of their files. Each change has a lot of its own, made of what it is:
 * code that comes and goes elsewhere draws no other ones.
 */
export function draw(count, seed) {
  const lots = ROOMS.flatMap(filesOf)
    .flatMap(changesOf)
    .map((each) => ({ ...each, lot: lotOf(`${each.file} ${each.change.trim()}`, seed) }))
    .sort((one, other) => one.lot - other.lot);
  const drawn = new Map();
  for (const one of lots) {
    const key = `${one.file}:${one.line}`;
    if (drawn.size < count && !drawn.has(key)) drawn.set(key, one);
  }
  return [...drawn.values()].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
