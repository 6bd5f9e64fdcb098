/** What reading one card gives, and how it is put together for every design. */
import { READ_FIELDS, type ReadField } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Design, PageKind, Printed, Tab } from '@/utils/domain/order/printed';
import { type Picked, pick, type Selector } from './pick';
import { freeLine, looksPersonal } from './walls';

/** What is known of a page before any card of it is read. */
export interface PageContext {
  readonly url: URL;
  /** Of that address, asked for once a page: a `URL` makes it anew each time. */
  readonly host: string;
  readonly page: PageKind;
  readonly design: Design;
  readonly language: string;
  readonly tab?: Tab;
  readonly saved?: true;
}

export interface CardReading {
  readonly printed: Printed;
  readonly missing: readonly ReadField[];
  readonly drift: Readonly<Partial<Record<ReadField, number>>>;
}

/** How one design is read. A detail page is a page with one card. */
export interface DesignReader {
  readonly card: Selector;
  /** Proof that this is that page although no order is on it. */
  readonly shell: Selector;
  /** `undefined` when the card has no id, or the page is in between two orders. */
  readonly read: (card: Element, context: PageContext) => CardReading | undefined;
  readonly tab?: (root: ParentNode) => Tab | undefined;
}

/** What a design found; absent is `undefined`. */
export type Found = {
  readonly [Field in keyof Omit<Printed, 'orderId' | 'page' | 'design'>]?: Printed[Field] | undefined;
};

type Picks<Table> = { readonly [Name in keyof Table]: Picked | undefined };

/** Picks each named thing of a card once. */
export function pickEach<const Name extends string>(
  card: ParentNode,
  table: Readonly<Record<Name, Selector>>,
): Partial<Picks<Record<Name, Selector>>> {
  const picks: { [Each in Name]?: Picked | undefined } = {};
  for (const name in table) picks[name] = pick(card, table[name]);
  return picks;
}

/** Fields that an older selector generation won. */
export function driftOf(picks: Readonly<Record<string, Picked | undefined>>): CardReading['drift'] {
  const drift: Partial<Record<ReadField, number>> = {};
  for (const field of READ_FIELDS) {
    const generation = picks[field]?.generation ?? 0; // absent: nothing was found, which `missing` says
    if (generation > 0) drift[field] = generation;
  }
  return drift;
}

const IS_THERE = {
  id: () => true,
  status: (found) => found.status !== undefined,
  placed: (found) => found.dates?.placed !== undefined || Boolean(found.dateRows?.length),
  paid: (found) => found.dates?.paid !== undefined,
  shipped: (found) => found.dates?.shipped !== undefined,
  completed: (found) => found.dates?.completed !== undefined,
  total: (found) => found.total !== undefined,
  store: (found) => found.store !== undefined,
  items: (found) => Boolean(found.items?.length),
  buttons: (found) => Boolean(found.buttons?.length),
  reminder: (found) => found.reminder !== undefined,
  sentences: (found) => Boolean(found.sentences?.length),
  timeLeft: (found) => found.timeLeft !== undefined,
} as const satisfies Record<ReadField, (found: Found) => boolean>;

/** What was found without every free line that may hold something of a person: the one door out of every design. */
function withinWalls({ dateRows, ...found }: Found): Found {
  const rows = dateRows?.filter(({ label, text }) => !looksPersonal(label) && freeLine(text) !== undefined);
  return {
    ...found,
    status: found.status !== undefined && looksPersonal(found.status) ? undefined : found.status,
    reminder: freeLine(found.reminder),
    stateLine: freeLine(found.stateLine),
    cancelReason: freeLine(found.cancelReason),
    sentences: found.sentences?.flatMap((line) => freeLine(line) ?? []),
    dateRows: rows?.length ? rows : undefined,
  };
}

/** Without the fields that hold nothing: in what is kept and told, nothing is absent. */
function filled<Row>(row: { readonly [Field in keyof Row]?: Row[Field] | undefined }): Partial<Row> {
  const full: Partial<Row> = {};
  for (const field in row) {
    const value = row[field];
    if (value !== undefined) full[field] = value;
  }
  return full;
}

/** A reading out of what was found. `expected` are the fields that this design prints for every order. */
export function readingOf(
  context: PageContext,
  orderId: OrderId,
  all: Found,
  expected: readonly ReadField[],
  picks: Readonly<Record<string, Picked | undefined>>,
): CardReading {
  const found = withinWalls(all);
  const printed: Printed = {
    orderId,
    page: context.page,
    design: context.design,
    language: context.language,
    host: context.host,
    dates: {},
    sentences: [],
    buttons: [],
    discounts: [],
    items: [],
    ...filled<Printed>({ saved: context.saved, tab: context.tab, ...found }),
  };
  return { printed, missing: expected.filter((field) => !IS_THERE[field](found)), drift: driftOf(picks) };
}
