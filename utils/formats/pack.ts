/** The evidence pack of one order: what pages said and when, for a dispute, a bank or oneself; as text and as a page to print. */
import { deadlineName } from '@/utils/domain/deadline-words';
import type { Now } from '@/utils/domain/events';
import { type Argument, type Phrase, phrase } from '@/utils/domain/phrase';
import { isDated, type Standing } from '@/utils/domain/standing';
import { whereItStands } from '@/utils/domain/state-words';
import type { Words } from '@/utils/domain/text';
import type { TimelineRow } from '@/utils/domain/timeline';

export interface Pack {
  readonly standing: Standing;
  readonly rows: readonly TimelineRow[];
  readonly now: Now;
  readonly words: Words;
}

interface Section {
  readonly title: string;
  readonly lines: readonly (readonly string[])[];
}

const text = (value: string): Argument => ({ kind: 'text', text: value });

function headOf({ standing, words }: Pack): Section {
  const { title, store, total, totalText } = standing;
  const facts: readonly (readonly [Phrase, string | undefined])[] = [
    [phrase('pack_item'), title || undefined],
    [phrase('pack_store'), store],
    [phrase('pack_total'), total ? words.money(total) : totalText],
    [phrase('pack_standing'), words.say(whereItStands(standing))],
  ];
  return {
    title: '',
    lines: facts.flatMap(([name, value]) => (value === undefined ? [] : [[`${words.say(name)}: ${value}`]])),
  };
}

const deadlinesOf = ({ standing, words }: Pack): Section => ({
  title: words.say(phrase('pack_deadlines')),
  lines: standing.deadlines.map((deadline) => [
    `${words.say(deadlineName(deadline.kind))}: ${isDated(deadline) ? words.moment(deadline.moment) : words.say(phrase('pack_noDate'))}`,
    ...(deadline.quote ? [deadline.quote] : []),
  ]),
});

/** What was said first, then its source, then the words quoted. */
function rowLines(row: TimelineRow, words: Words): readonly string[] {
  const source = [words.say(phrase(`pack_from_${row.from}`)), row.host, row.reader].filter(
    (part) => part !== undefined,
  );
  const undone = row.isUndone ? ` (${words.say(phrase('pack_undone'))})` : '';
  return [`${words.dayAndTime(row.at)} · ${words.say(row.says)}${undone}`, source.join(' · '), ...row.quotes];
}

const timelineSection = ({ rows, words }: Pack): Section => ({
  title: words.say(phrase('pack_timeline')),
  lines: rows.length > 0 ? rows.map((row) => rowLines(row, words)) : [[words.say(phrase('pack_empty'))]],
});

const titleOf = ({ standing, words }: Pack): string => words.say(phrase('pack_title', { order: text(standing.id) }));
const notesOf = ({ now, words }: Pack): readonly string[] => [
  words.say(phrase('pack_made', { when: text(words.dayAndTime(now.at)), zone: text(now.zone) })),
  words.say(phrase('pack_how')),
];
const sectionsOf = (pack: Pack): readonly Section[] => [headOf(pack), deadlinesOf(pack), timelineSection(pack)];

/** Quoted words keep to one line, so that no quote can look like a row. */
const oneLine = (line: string): string =>
  line
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** The pack as plain text; what hangs under a row is indented. */
export function toPackText(pack: Pack): string {
  const entry = ([first = '', ...under]: readonly string[]): string =>
    [oneLine(first), ...under.map((line) => `    ${oneLine(line)}`)].join('\n');
  const section = ({ title, lines }: Section): string =>
    [...(title ? [title, ''] : []), ...lines.map(entry)].join('\n');
  return `${[titleOf(pack), ...notesOf(pack), '', ...sectionsOf(pack).map((part) => `${section(part)}\n`)].join('\n')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (value: string): string =>
  oneLine(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const STYLE =
  'body{font:13px/1.5 system-ui,sans-serif;margin:24px auto;max-width:720px;padding:0 16px}h1{font-size:20px}h2{font-size:15px;margin-top:24px}li{margin:8px 0;break-inside:avoid}p{margin:0}.under{color:#555;overflow-wrap:anywhere}';

/** The pack as a page of its own to print: no script, nothing loaded, everything escaped. */
export function toPackHtml(pack: Pack): string {
  const { language, direction } = pack.words;
  const entry = ([first = '', ...under]: readonly string[]): string =>
    `<li><p>${escapeHtml(first)}</p>${under.map((line) => `<p class="under" dir="auto">${escapeHtml(line)}</p>`).join('')}</li>`;
  const section = ({ title, lines }: Section): string =>
    `${title ? `<h2>${escapeHtml(title)}</h2>` : ''}<ul>${lines.map(entry).join('')}</ul>`;
  return [
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(titleOf(pack))}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(titleOf(pack))}</h1>${notesOf(pack)
      .map((note) => `<p>${escapeHtml(note)}</p>`)
      .join('')}`,
    ...sectionsOf(pack).map(section),
    '</body></html>\n',
  ].join('\n');
}
