/**
 * The record of one order as evidence: what pages said and when, for a dispute, a bank or oneself. One document; as plain
 * text to paste here, as a page to print in `components/EvidenceRecord.tsx`, as JSON in `pack-json.ts`.
 */

import { reasonOf } from '@/utils/domain/knowledge/reason-words';
import type { Order } from '@/utils/domain/order/order';
import { DATE_KINDS } from '@/utils/domain/order/printed';
import { basisOf, nameOfDeadline } from '@/utils/domain/standing/deadline-words';
import { asPrinted, knownDatesOf } from '@/utils/domain/standing/known-dates';
import { isShown } from '@/utils/domain/standing/pay-look';
import { isDated, type Standing } from '@/utils/domain/standing/standing';
import { whereItStands } from '@/utils/domain/standing/state-words';
import { exact, type Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { TimelineRow } from '@/utils/domain/views/timeline-row';
import { withoutDirection } from '@/utils/domain/words/direction';
import { type Argument, type Phrase, phrase, valueAside, valueNamed } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';

export interface Pack {
  readonly order: Order;
  readonly standing: Standing;
  readonly rows: readonly TimelineRow[];
  readonly now: Now;
  /** Words that say every date with its year: a record is read years later. */
  readonly words: Words;
}

/** What is said first, and what hangs under it: its source and the words quoted. */
export interface PackEntry {
  readonly line: string;
  readonly under: readonly string[];
}

interface PackSection {
  /** Empty for the head of the document. */
  readonly title: string;
  readonly entries: readonly PackEntry[];
}

export interface PackDocument {
  readonly title: string;
  readonly notes: readonly string[];
  readonly sections: readonly PackSection[];
}

const text = (value: string): Argument => ({ kind: 'text', text: value });
const textOr = (value: string | undefined): Argument | undefined => (value ? text(value) : undefined);
const momentOf = (moment: Moment): Argument => ({ kind: 'moment', moment });
const said = (of: Phrase): Argument => ({ kind: 'phrase', phrase: of });
const plain = (line: string): PackEntry => ({ line, under: [] });
const named = (value: string | undefined): string | undefined => value && withoutDirection(value);

function headOf({ order, standing, now, words }: Pack): PackSection {
  const { title, store, total, totalText, reason, paymentMethod, seenAt } = standing;
  const variants = order.record.observations.findLast(({ printed }) => printed.items.length > 0)?.printed.items ?? [];
  const dates = knownDatesOf(order.readings);
  const item = [title, variants.length === 1 ? variants[0]?.variant : undefined].map(named).filter(Boolean).join(' · ');
  const facts: readonly (readonly [Phrase, Argument | undefined])[] = [
    [phrase('pack_item'), textOr(item)],
    [phrase('pack_store'), textOr(named(store))],
    [phrase('pack_total'), total ? { kind: 'money', money: total } : textOr(named(totalText))],
    [phrase('ui_field_method'), paymentMethod && said(phrase(`ui_method_${paymentMethod}`))],
    ...DATE_KINDS.map((kind) => {
      const dated = dates[kind];
      return [phrase(`pack_${kind}`), dated && momentOf(asPrinted(dated, now.zone))] as const;
    }),
    [phrase('pack_reason'), reason && said(reasonOf(reason).label)],
    [phrase('pack_standing'), said(whereItStands(standing))],
    [phrase('pack_seen'), momentOf(exact(seenAt))],
  ];
  return {
    title: '',
    entries: facts.flatMap(([name, value]) => (value === undefined ? [] : [plain(words.say(valueNamed(name, value)))])),
  };
}

const deadlinesOf = ({ standing, words }: Pack): PackSection => ({
  title: words.say(phrase('pack_deadlines')),
  entries: standing.deadlines.map((deadline) => {
    const date: Argument =
      isDated(deadline) && isShown(standing, deadline) ? momentOf(deadline.moment) : said(phrase('pack_noDate'));
    return {
      line: words.say(valueNamed(nameOfDeadline(deadline, standing), date)),
      under: isDated(deadline) ? [words.say(basisOf(deadline))] : [],
    };
  }),
});

/** Words word for word, in quotation marks; those that the line itself quotes are not said twice. */
function quotedOf({ args }: Phrase, quotes: readonly string[], words: Words): readonly string[] {
  const said = args?.words?.kind === 'text' ? args.words.text : undefined;
  return quotes
    .filter((quote) => quote !== said)
    .map((quote) => words.say(phrase('value_quote', { value: text(quote) })));
}

function entryOf({ at, says, isUndone, from, address, reader, basis, quotes }: TimelineRow, words: Words): PackEntry {
  const source = [
    words.say(phrase(`pack_from_${from}`)),
    named(address),
    reader && words.say(phrase('pack_reader', { version: text(reader) })),
  ].filter((part) => part !== undefined);
  return {
    line: `${words.dayAndTime(at)} · ${words.say(isUndone ? valueAside(says, phrase('pack_undone')) : says)}`,
    under: [source.join(' · '), ...(basis ? [words.say(basis)] : []), ...quotedOf(says, quotes, words)],
  };
}

const timelineSection = ({ rows, words }: Pack): PackSection => ({
  title: words.say(phrase('pack_timeline')),
  entries: rows.length > 0 ? rows.map((row) => entryOf(row, words)) : [plain(words.say(phrase('pack_empty')))],
});

/** The whole document, in the words of the reader. */
export function packDocument(pack: Pack): PackDocument {
  const { standing, now, words } = pack;
  return {
    title: words.say(phrase('pack_title', { order: text(standing.id) })),
    notes: [
      words.say(phrase('pack_made', { when: text(words.dayAndTime(now.at)), zone: text(now.zone) })),
      words.say(phrase('pack_how')),
    ],
    sections: [headOf(pack), deadlinesOf(pack), timelineSection(pack)].filter(({ entries }) => entries.length > 0),
  };
}

/** Quoted words keep to one line, so that no quote can look like a row. */
const oneLine = (line: string): string =>
  line
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** The document as plain text; what hangs under a row is indented. */
export function toPackText({ title, notes, sections }: PackDocument): string {
  const entry = ({ line, under }: PackEntry): string =>
    [oneLine(line), ...under.map((each) => `    ${oneLine(each)}`)].join('\n');
  const section = (part: PackSection): string =>
    [...(part.title ? [part.title, ''] : []), ...part.entries.map(entry)].join('\n');
  return [title, ...notes, '', ...sections.map((part) => `${section(part)}\n`)].join('\n');
}
