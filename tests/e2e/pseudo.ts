/** A language that nobody speaks: every sentence longer by two fifths, with accents, in brackets that show where it was cut. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'ï',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ÿ',
  z: 'ž', // biome-ignore format: a table
};
const FILLING = 'ûnd nøch ëïn wëñïg mëhr žů sägen als vørher ';
const LONGER = 0.4;

/** The sentence in that language; its slots stay as they are. */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-z]/g, (found) => (found.length > 1 ? found : (ACCENTS[found] ?? found)));
  const missing = Math.ceil(text.replace(/\{\w+\}/g, '').length * LONGER);
  const filling = FILLING.repeat(Math.ceil(missing / FILLING.length)).slice(0, missing);
  return `⟦${accented} ${filling.trim()}⟧`;
}

/** A copy of a build that speaks it in the place of English; the product never contains it. Answers with the folder. */
export function pseudoBuild(build: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'second-thoughts-')), basename(build));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, '_locales', 'en', 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  const spoken = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: key.startsWith('extension') ? message : pseudo(message) },
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(spoken)));
  return folder;
}
