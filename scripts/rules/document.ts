/** What the product knows, as one Markdown document made from its tables; nothing in it is written twice. */
import messages from '../../public/_locales/en/messages.json';
import { OTHER_REASONS_TODAY, REASONS, type ReasonRow } from '../../utils/domain/knowledge/reasons-table';
import { RULE_KEYS, ruleOf } from '../../utils/domain/knowledge/rules';
import { sourceWords } from '../../utils/domain/knowledge/source-words';
import { SOURCE_TAGS, sourceOf } from '../../utils/domain/knowledge/sources';
import { OPTION_KEYS, type OptionKey } from '../../utils/domain/options/options';
import { OPTION_FACTS, type OptionRow, STATE_OPTIONS } from '../../utils/domain/options/options-table';
import { DEADLINE_KINDS, type DeadlineKind, ORDER_STATES, type OrderState } from '../../utils/domain/order/kinds';
import { REASON_KEYS } from '../../utils/domain/order/reasons';
import { DEADLINE_RULES, type DeadlineRule } from '../../utils/domain/standing/deadline-rules';
import { instant, UTC } from '../../utils/domain/time/instant';
import { ARTICLE, type ArticleRow, CORRECTIONS } from '../../utils/domain/views/article-table';
import { makeWords } from '../../utils/domain/words/words';
import { callRows, MARK_HEADERS, markRows, needRows } from './effects';
import { examples } from './examples';
import { code, section, table } from './markdown';

const english: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(messages).map(([key, { message }]) => [key, message]),
);
const said = (key: string): string => english[key] ?? key;
const { say } = makeWords({ language: 'en', messages: english, zone: UTC, now: instant(0) });

const articleRows = Object.entries(ARTICLE).map(([claim, row]: [string, ArticleRow]) => [
  claim,
  row.status,
  row.today,
  said(`article_${claim}_claim`),
  said(`article_${claim}_today`),
  row.where.map(code).join(', '),
  row.correction ?? '',
  row.sources.join(', ') || 'none found',
]);

/** An option that depends on more than the state has a `?`. */
const optionCell = ({ option, when }: OptionRow): string => code(when ? `${option}?` : option);
const optionsOf = (state: OrderState): readonly OptionRow[] => STATE_OPTIONS[state];
const deadlineRows: readonly (readonly [string, DeadlineRule])[] = DEADLINE_KINDS.map((kind) => [
  kind,
  DEADLINE_RULES[kind],
]);

const stateRows = ORDER_STATES.map((state) => [code(state), optionsOf(state).map(optionCell).join(', ')]);
/** One row a thing, one column a state; `?` where more than the state decides. */
const matrix = <Key extends string>(keys: readonly Key[], cell: (key: Key, state: OrderState) => string): string =>
  table(
    ['', ...ORDER_STATES],
    keys.map((key) => [code(key), ...ORDER_STATES.map((state) => cell(key, state))]),
  );
const offered = (key: OptionKey, state: OrderState): string => {
  const row = optionsOf(state).find(({ option }) => option === key);
  return row ? (row.when ? '?' : '●') : '';
};
const alive = (kind: DeadlineKind, state: OrderState): string => {
  const row: DeadlineRule = DEADLINE_RULES[kind];
  return row.aliveIn.includes(state) ? (row.when ? '?' : '●') : '';
};

const aliveRows = ORDER_STATES.map((state) => [
  code(state),
  deadlineRows
    .filter(([, { aliveIn }]) => aliveIn.includes(state))
    .map(([kind]) => code(kind))
    .join(', ') || 'none',
]);

const optionRows = OPTION_KEYS.map((key) => {
  const { who, consent, source } = OPTION_FACTS[key];
  return [code(key), said(`option_${key}_title`), who, consent, source];
});

const ruleRows = RULE_KEYS.map((key) => {
  const { value, unit, seen, certainty, sources, checked } = ruleOf(key);
  const number = value === undefined ? 'only the page knows' : `${[value].flat().join(' to ')} ${unit}`;
  return [code(key), number, seen.join(' to '), certainty, sources.join(', '), checked];
});

const reasonRows = REASON_KEYS.map((key) => {
  const row: ReasonRow = REASONS[key];
  return [code(key), row.fault, row.classic.text ?? 'not found', row.today.text ?? 'not in the list', row.draft];
});

const sourceRows = SOURCE_TAGS.map((tag) => {
  const { kind, name, address } = sourceOf(tag);
  return [code(tag), kind, say(sourceWords(tag)), name, address || 'none'];
});

const INTRODUCTION = [
  '# What Second Thoughts knows',
  'Made by `npm run rules` from the tables in `utils/domain`; change those, not this file. "The article" is the how-to that the product grew from; R1 to R52 are its claims.',
];

/** The whole document, with a newline at its end. */
export function rulesDocument(): string {
  const parts = [
    ...INTRODUCTION,
    section(
      'The article, claim by claim',
      'OK: still holds. PART: with limits. HIST: was true once. WRONG: contradicted. UNV: nothing found. CONFLICT: sources disagree.',
      table(
        ['Claim', 'Status', 'Today', 'The article says', 'What is true today', 'Where', 'Corrected', 'Source'],
        articleRows,
      ),
    ),
    section(
      'Corrections',
      table(
        ['No.', 'Correction'],
        CORRECTIONS.map((key) => [key, said(`correction_${key}`)]),
      ),
    ),
    section(
      'States and options',
      'In table order; the rank of one order also depends on cost, dates and consent. A `?` means that a condition must hold.',
      table(['State', 'Options'], stateRows),
      '●: always offered. ?: offered under a condition.',
      matrix(OPTION_KEYS, offered),
    ),
    section('Options', table(['Option', 'Title', 'Who decides', 'Consent', 'Source'], optionRows)),
    section('States and deadlines', table(['State', 'Deadlines'], aliveRows), matrix(DEADLINE_KINDS, alive)),
    section(
      'What the shopper tells, and what it changes',
      'Each mark in each state in which it is offered: the state, the dates, what is said, the first option and the message after it.',
      table(MARK_HEADERS, markRows),
    ),
    section(
      'When an order needs the buyer',
      "must: something is lost if nothing is done. look: only a look at its page can tell. safe: it closes in the buyer's favour. The first reason that holds decides.",
      table(['Class', 'Because'], needRows),
      'So many days before its end a date begins to call.',
      table(['Date', 'Class', 'Days before'], callRows),
    ),
    section('Numbers', table(['Rule', 'Value', 'Seen', 'Certainty', 'Source', 'Checked'], ruleRows)),
    section(
      'Reasons',
      `Today's list, by one guide of 2026, also has: ${OTHER_REASONS_TODAY.join('; ')}.`,
      table(['Reason', 'Fault', 'Classic list', 'List of 2026', 'Message'], reasonRows),
    ),
    section(
      'Sources',
      'A tag is for the tables of this page; readers see the words. An address is where the text stood when it was read.',
      table(['Tag', 'Kind', 'In words', 'Name', 'Address'], sourceRows),
    ),
    section(
      'Dated examples',
      examples(english)
        .map((example) => `- ${example}`)
        .join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
