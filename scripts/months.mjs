/**
 * Writes `utils/page/dates/months.ts`: every month word of the languages that AliExpress pages come in, as this Node's `Intl`
 * knows them. Committed, because the browsers of users carry other versions of the same data. Run with `npm run months`.
 */
import { writeFileSync } from 'node:fs';

const LANGUAGES =
  'en ru uk es pt-BR pt fr de it nl pl tr cs sk hu ro el bg ja ko zh-CN zh-TW ar ar-LB ar-MA ar-EG he th vi id az'.split(
    ' ',
  );
const SHAPES = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { dateStyle: 'medium' },
];

const normalised = (word) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200e\u200f\u061c]/g, '')
    .replace(/[.\s]+$/, '')
    .trim();

const words = new Map();
for (const language of LANGUAGES) {
  for (let month = 0; month < 12; month += 1) {
    for (const shape of SHAPES) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...shape, timeZone: 'UTC' });
      const part = format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month');
      const word = normalised(part?.value ?? '');
      if (word !== '' && !/\d/.test(word)) words.set(word, month + 1);
    }
  }
}

const quoted = (word) => `'${word.replace(/'/g, "\\'")}'`;
const wordsOf = (month) => [...words].filter(([, of]) => of === month).map(([word]) => word);
const lines = Array.from(
  { length: 12 },
  (_, index) =>
    `  [${wordsOf(index + 1)
      .sort()
      .map(quoted)
      .join(', ')}],`,
);
writeFileSync(
  'utils/page/dates/months.ts',
  `/** Month words of all languages, month by month. Written by \`npm run months\`; by hand only \`ATTESTED_MONTHS\` in parse-date.ts. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
${lines.join('\n')}
];
`,
);
