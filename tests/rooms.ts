/**
 * The rooms of the house and who may import whom: the one table. From the ground up; an arrow leads downwards only.
 * `tests/architecture.test.ts` keeps it, `npm run map` prints it, `utils/README.md` shows it.
 */

export interface Room {
  /** What is in it, in one sentence, as `utils/README.md` says it. */
  readonly holds: string;
  /** Rooms that it may import, besides itself. */
  readonly imports: readonly string[];
  /** Packages that it may import. */
  readonly packages?: RegExp;
}

const D = 'utils/domain';
const TIME = [D, `${D}/time`];
const ORDER = [...TIME, `${D}/order`];
const WORDS = [...ORDER, `${D}/words`];
const KNOWLEDGE = [...WORDS, `${D}/knowledge`];
const STANDING = [...KNOWLEDGE, `${D}/standing`];
const REMINDERS = [...STANDING, `${D}/reminders`];
const BEFORE_VIEWS = [...REMINDERS, `${D}/options`, `${D}/drafts`];
const VIEWS = [...BEFORE_VIEWS, `${D}/views`];
const EXCHANGE = [...VIEWS, `${D}/exchange`];
const DOMAIN = [...EXCHANGE, `${D}/worker`];
const DOM = [...ORDER, 'utils/page/dom'];
const PAGE_ROOMS = [
  'utils/page/dom',
  'utils/page/dates',
  'utils/page/money',
  'utils/page/status',
  'utils/page/designs',
];
const PAGE = [...PAGE_ROOMS, 'utils/page'];
const PLATFORM = ['utils/platform', 'utils/platform/store', 'utils/platform/messaging'];
const GUEST = ['utils/guest', 'utils/page/designs'];
const FRAME = [...DOMAIN, 'components/frame'];
const DRAFT = [...FRAME, 'utils/formats', 'components/draft'];
const ONE_ORDER = [...DRAFT, 'components/order'];
const LIST = [...ONE_ORDER, 'components/list'];
const COMPONENTS = [...LIST, 'components/settings', 'components/data', 'components/ledger', 'components/welcome'];
const OURS = [...PAGE, ...PLATFORM, ...COMPONENTS];
const SURFACE = [...OURS, 'utils/surface'];
const PREACT = /^preact/;
const BROWSER = /^wxt\/browser$/;

export type Rooms = Readonly<Record<string, Room>>;

export const ROOMS: Rooms = {
  [D]: { holds: 'results and equality, for every room', imports: [] },
  [`${D}/time`]: { holds: 'instants, days, zones, ranges, quiet hours, the present', imports: [D], packages: /^dayjs/ },
  [`${D}/order`]: {
    holds: 'the record, its marks and readings, preferences, health, and their stored shapes',
    imports: TIME,
    packages: /^valibot$/,
  },
  [`${D}/words`]: { holds: 'phrases, and how they become a sentence of a language', imports: ORDER },
  [`${D}/knowledge`]: { holds: 'rules, laws and reasons: facts with where they are from', imports: WORDS },
  [`${D}/standing`]: {
    holds: 'what follows from a record without the clock',
    imports: KNOWLEDGE,
    packages: /^valibot$/,
  },
  [`${D}/reminders`]: { holds: 'what is planned, due and shown', imports: STANDING },
  [`${D}/options`]: { holds: 'what can be done, ranked, and what happens by itself', imports: STANDING },
  [`${D}/drafts`]: { holds: 'messages, and their templates by language', imports: STANDING, packages: /^valibot$/ },
  [`${D}/views`]: {
    holds: 'card, overview, chip, ledger rows, timeline',
    imports: BEFORE_VIEWS,
  },
  [`${D}/exchange`]: { holds: 'export, import, calendar dates, sync', imports: VIEWS, packages: /^valibot$/ },
  [`${D}/worker`]: {
    holds: 'events, world, step: the one decision a wake makes',
    imports: EXCHANGE,
    packages: /^valibot$/,
  },
  'utils/page/dom': { holds: 'finding elements of a page, their texts, and what page it is', imports: ORDER },
  'utils/page/dates': { holds: 'month words, printed days, time left', imports: DOM },
  'utils/page/money': { holds: 'printed amounts and ways of paying', imports: DOM },
  'utils/page/status': { holds: 'status words and what they mean', imports: DOM },
  'utils/page/designs': { holds: 'one reader a design of the site', imports: [...DOM, 'utils/page/money'] },
  'utils/page': {
    holds: 'reads a DOM it is given, and interprets the words',
    imports: [...ORDER, ...PAGE_ROOMS],
  },
  'utils/formats': { holds: 'calendar, table, backup and record as text', imports: DOMAIN },
  'utils/platform': {
    holds: 'what only a browser can do: clock, alarms, notifications, words',
    imports: DOMAIN,
    packages: BROWSER,
  },
  'utils/platform/store': { holds: 'what is kept on this machine', imports: [...DOMAIN, 'utils/platform'] },
  'utils/platform/messaging': {
    holds: 'what our contexts tell each other',
    imports: [...DOMAIN, 'utils/platform', 'utils/platform/store'],
  },
  'components/frame': { holds: 'what frames every page of ours', imports: DOMAIN, packages: PREACT },
  'components/draft': { holds: 'a message being written', imports: FRAME, packages: PREACT },
  'components/order': {
    holds: 'one order: card and page',
    imports: DRAFT,
    packages: PREACT,
  },
  'components/list': { holds: 'the list of what needs you', imports: ONE_ORDER, packages: PREACT },
  'components/settings': { holds: 'choices', imports: FRAME, packages: PREACT },
  'components/data': { holds: 'files in and out', imports: FRAME, packages: PREACT },
  'components/ledger': { holds: 'all orders', imports: [...LIST, 'components/data'], packages: PREACT },
  'components/welcome': { holds: 'the first page', imports: LIST, packages: PREACT },
  'utils/surface': {
    holds: 'what popup, side panel, ledger and welcome share',
    imports: OURS,
    packages: PREACT,
  },
  'utils/guest': {
    holds: 'what runs on the pages of the shop: watches, reads, tells, sets chips',
    imports: [...ORDER, ...PAGE, ...PLATFORM],
  },
  'entrypoints/orders.content': {
    holds: "the guest on today's site",
    imports: GUEST,
    packages: /^wxt\/utils\//,
  },
  'entrypoints/other-orders.content': {
    holds: 'the guest on aliexpress.ru, and on the site of before 2022',
    imports: GUEST,
    packages: /^wxt\/utils\//,
  },
  'entrypoints/background': {
    holds: 'the worker',
    imports: [...DOMAIN, 'utils/page', ...PLATFORM],
    packages: /^wxt\/utils\//,
  },
  'entrypoints/popup': { holds: 'the popup', imports: SURFACE, packages: PREACT },
  'entrypoints/sidepanel': { holds: 'the place beside the page', imports: SURFACE, packages: PREACT },
  'entrypoints/ledger': { holds: 'the page of all orders', imports: SURFACE, packages: PREACT },
  'entrypoints/welcome': { holds: 'the page after installing', imports: SURFACE, packages: PREACT },
};

const NAMES = Object.keys(ROOMS);

/** The room of a file: its folder, or the nearest room above it. */
export const roomOf = (path: string): string | undefined =>
  NAMES.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];

/** Catalogues of sentences are data that every room may name. */
const isCatalogue = (target: string) => /^public\/_locales\/en\//.test(target);

/** Whether a file of the room may import that file or package. */
export function mayImport(room: string | undefined, target: string): boolean {
  const rules = room === undefined ? undefined : ROOMS[room];
  if (!rules) return false;
  const other = roomOf(target);
  if (other === undefined) return isCatalogue(target) || (rules.packages?.test(target) ?? false);
  return other === room || rules.imports.includes(other);
}
