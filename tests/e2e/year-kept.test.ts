import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KeptYear, keptYear } from './year-kept';
import { NOTHING } from './year-watch';

let home = '';
let year: KeptYear;
const buildOf = (script: string): string => {
  const folder = join(home, 'built');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'background.js'), script);
  return folder;
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'second-thoughts-'));
  year = keptYear(home, buildOf('one'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Plays a month in which this is left behind. */
function play(month: number, left: string): void {
  const { folder } = year.begin(month);
  writeFileSync(join(folder, 'profile'), left);
  year.keep(month, { ...NOTHING, due: [left] });
}

test('a month goes on from what the month before left, however often it is played', () => {
  play(1, 'first');
  play(2, 'second');
  for (const _ of ['once', 'again']) {
    const { folder, isThere, watched } = year.begin(2);
    expect([isThere, watched.due, readFileSync(join(folder, 'profile'), 'utf8')]).toEqual([true, ['first'], 'first']);
  }
});

test('the first month begins with nothing', () => {
  play(1, 'first');
  const { folder, isThere, watched } = year.begin(1);
  expect([isThere, watched]).toEqual([false, NOTHING]);
  expect(() => readFileSync(join(folder, 'profile'))).toThrow();
});

test('a month is not played on what another build left: that one hears other messages', () => {
  play(1, 'first');
  buildOf('two');
  expect(() => year.begin(2)).toThrow('another build');
});

test('nor on a month that was not played', () => {
  expect(() => year.begin(2)).toThrow('month 1 has not been played');
});
