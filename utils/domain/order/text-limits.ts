/**
 * How much of a page is taken in at once. A page of the shop's says what it likes, and a script on it could say it in our
 * reader's place: nothing of it may fill the disk, or keep the worker busy with one endless number. Ours, not the site's:
 * each bound is several times what was ever seen in that place.
 */
import type { PageHealth } from './health';
import type { Printed } from './printed';

/** Orders in one message. A longer page is told in several; a message with more is refused. */
export const MOST_ORDERS = 500;
/** Orders whose chips are asked for in one message. */
export const MOST_CHIPS = 5_000;

interface ListLimit {
  /** Entries; further ones are left out. */
  readonly count: number;
  /** UTF-16 units of each entry. */
  readonly length: number;
}

/** Fields that hold any text, and lists of such; closed sets and ids are bounded by what they are. */
type TextField = { [Key in keyof Printed]-?: string extends Required<Printed>[Key] ? Key : never }[keyof Printed];
type ListField = {
  [Key in keyof Printed]-?: readonly string[] extends Required<Printed>[Key] ? Key : never;
}[keyof Printed];

/** UTF-16 units. What is longer is cut. */
export const LENGTHS = {
  language: 100,
  host: 300,
  status: 500,
  statusCode: 100,
  reminder: 1_000,
  stateLine: 500,
  total: 200,
  store: 200,
  chatPath: 2_000,
  cancelReason: 500,
} as const satisfies Record<TextField, number>;

export const LISTS = {
  sentences: { count: 100, length: 1_000 },
  buttons: { count: 50, length: 200 },
  discounts: { count: 50, length: 200 },
} as const satisfies Record<ListField, ListLimit>;

export const ITEMS = { count: 300, title: 300, variant: 300 } as const;
export const DATE_ROWS = { count: 50, length: 200 } as const satisfies ListLimit;
export const DATE_LENGTH = 200;
export const TIME_LEFT_LENGTH = 200;
export const UNKNOWN_WORDS = { count: 100, length: 500 } as const satisfies ListLimit;

/** The beginning of a text; a letter of two halves is not cut in two. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

const cutEach = (texts: readonly string[], { count, length }: ListLimit): readonly string[] =>
  texts.slice(0, count).map((text) => cut(text, length));

/** What was printed, within all bounds. */
export function withinLimits(printed: Printed): Printed {
  const { dates, dateRows, timeLeft, items } = printed;
  const optional = (field: Exclude<TextField, 'language' | 'host'>) => {
    const text = printed[field];
    return text === undefined ? {} : { [field]: cut(text, LENGTHS[field]) };
  };
  return {
    ...printed,
    language: cut(printed.language, LENGTHS.language),
    host: cut(printed.host, LENGTHS.host),
    ...optional('status'),
    ...optional('statusCode'),
    ...optional('reminder'),
    ...optional('stateLine'),
    ...optional('total'),
    ...optional('store'),
    ...optional('chatPath'),
    ...optional('cancelReason'),
    sentences: cutEach(printed.sentences, LISTS.sentences),
    buttons: cutEach(printed.buttons, LISTS.buttons),
    discounts: cutEach(printed.discounts, LISTS.discounts),
    dates: Object.fromEntries(Object.entries(dates).map(([kind, text]) => [kind, cut(text, DATE_LENGTH)])),
    ...(dateRows && {
      dateRows: dateRows
        .slice(0, DATE_ROWS.count)
        .map(({ label, text }) => ({ label: cut(label, DATE_ROWS.length), text: cut(text, DATE_ROWS.length) })),
    }),
    ...(timeLeft?.text !== undefined && { timeLeft: { ...timeLeft, text: cut(timeLeft.text, TIME_LEFT_LENGTH) } }),
    items: items.slice(0, ITEMS.count).map((item) => ({
      ...item,
      title: cut(item.title, ITEMS.title),
      ...(item.variant !== undefined && { variant: cut(item.variant, ITEMS.variant) }),
    })),
  };
}

/** How reading went, within all bounds. */
export const healthWithinLimits = (health: PageHealth): PageHealth => ({
  ...health,
  missing: [...new Set(health.missing)],
  unknownWords: cutEach(health.unknownWords, UNKNOWN_WORDS),
});
