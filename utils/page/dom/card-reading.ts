/** What reading one card gives, and how it is put together for every design. */
import { READ_FIELDS, type ReadField } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Design, PageKind, Printed, Tab } from '@/utils/domain/order/printed';
import { filled } from './element-texts';
import type { Selector } from './pick';
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
  readonly reader: DesignReader;
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

/** A page of the shop loads those of its own site alone. */
export type Readers = { readonly [In in Design]?: { readonly [On in PageKind]?: DesignReader } };

/** What a design found; absent is `undefined`. */
export type Found = {
  readonly [Field in keyof Omit<Printed, 'orderId' | 'page' | 'design'>]?: Printed[Field] | undefined;
};

/** What was found of a card, by name. */
export interface Picks<Name extends string> {
  readonly at: { readonly [Each in Name]?: Element };
  /** Fields that an older selector found: the page is older, or the site has gone back. */
  readonly drift: CardReading['drift'];
}

const isField = (name: string): name is ReadField => READ_FIELDS.some((field) => field === name);

/** Picks each named thing of a card once, by the newest selector that finds it. */
export function pickEach<const Name extends string>(
  card: ParentNode,
  table: Readonly<Record<Name, Selector>>,
): Picks<Name> {
  const at: { [Each in Name]?: Element } = {};
  const drift: Partial<Record<ReadField, number>> = {};
  for (const name in table) {
    let generation = 0;
    for (const selector of table[name]) {
      const element = card.querySelector(selector);
      if (element) {
        at[name] = element;
        if (generation > 0 && isField(name)) drift[name] = generation;
        break;
      }
      generation += 1;
    }
  }
  return { at, drift };
}

const IS_THERE = {
  status: (found) => found.status !== undefined,
  placed: (found) => found.dates?.placed !== undefined || Boolean(found.dateRows?.length),
  total: (found) => found.total !== undefined,
  store: (found) => found.store !== undefined,
  items: (found) => Boolean(found.items?.length),
  buttons: (found) => Boolean(found.buttons?.length),
} as const satisfies Partial<Record<ReadField, (found: Found) => boolean>>;

/** What was found without every free line that may hold something of a person: the one door out of every design. */
function withinWalls(found: Found): Found {
  const rows = found.dateRows?.filter(({ label, text }) => !looksPersonal(label) && freeLine(text) !== undefined);
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

/** A reading out of what was found. `expected` are the fields that this design prints for every order. */
export function readingOf(
  context: PageContext,
  orderId: OrderId,
  all: Found,
  expected: readonly (keyof typeof IS_THERE)[],
  drift: CardReading['drift'] = {},
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
  return { printed, missing: expected.filter((field) => !IS_THERE[field](found)), drift };
}
