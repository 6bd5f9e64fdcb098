/**
 * Changes of one line that once survived every test, each a promise to a shopper. `from` stands once in its file.
 *
 * @typedef {object} Mutant
 * @property {string} name what a shopper would lose
 * @property {string} file
 * @property {string} from
 * @property {string} to
 */

const PAGE = 'utils/page';
const DOMAIN = 'utils/domain';

/** @type {readonly Mutant[]} */
export const NAMED = [
  // What may never leave a page.
  {
    name: 'privacy: a sentence with a long number is kept',
    file: `${PAGE}/dom/sentences.ts`,
    from: '/\\d{5}/.test(plain)',
    to: 'false',
  },
  {
    name: 'privacy: a sentence with an address of mail or a masked card is kept',
    file: `${PAGE}/dom/sentences.ts`,
    from: '/[@*•]/.test(plain)',
    to: 'false',
  },
  {
    name: 'privacy: a telephone number with its country is kept',
    file: `${PAGE}/dom/walls.ts`,
    from: '  /\\+\\s?\\(?\\d/, // a telephone number with its country\n',
    to: '',
  },
  {
    name: 'privacy: the link of a chat is kept with whatever stands in it',
    file: `${PAGE}/designs/today-detail.ts`,
    from: 'mayBe.test(value)',
    to: 'true',
  },
  {
    name: 'privacy: a masked number of a card is a text',
    file: `${PAGE}/dom/pick.ts`,
    from: "text === '' || MASKED_NUMBER.test(text)",
    to: "text === ''",
  },
  {
    name: 'privacy: long numbers in names stay in a report',
    file: `${PAGE}/redact.ts`,
    from: "value.replace(/\\d{5,}/g, '0')",
    to: 'value',
  },
  // What is read.
  {
    name: 'a status is believed where a row has several orders',
    file: `${PAGE}/designs/after-sales.ts`,
    from: '.length === 1;',
    to: '.length >= 1;',
  },
  {
    name: 'no countdown in a dispute',
    file: `${PAGE}/parse-sentences.ts`,
    from: "  disputed: 'disputeAnswerBy',\n",
    to: '',
  },
  {
    name: 'any number of tabs',
    file: `${PAGE}/designs/today-card.ts`,
    from: 'if (tabs.length !== 5 && tabs.length !== 6) return undefined;',
    to: '',
  },
  {
    name: 'a link to the tracking gives no number of an order',
    file: `${PAGE}/dom/page-kind.ts`,
    from: "pathname === '/p/tracking/index.html' || ",
    to: '',
  },
  {
    name: 'no day of grace for a day without a year',
    file: `${PAGE}/dates/parse-date.ts`,
    from: 'laterDay(calendarDayOf(seenAt, zone), 1)',
    to: 'calendarDayOf(seenAt, zone)',
  },
  {
    name: 'nonsense for "cancellation requested" in Korean',
    file: `${PAGE}/status/translated-phrases.ts`,
    from: "'취소 요청됨'",
    to: "'banana'",
  },
  {
    name: 'nonsense for "in dispute" in Russian',
    file: `${PAGE}/status/translated-phrases.ts`,
    from: "'В споре'",
    to: "'waits for a wizard'",
  },
  // What is reminded and noted.
  {
    name: 'nobody wakes when an order starts to count on the badge',
    file: `${DOMAIN}/worker/wake.ts`,
    from: 'instant(at - PRESSING_WITHIN), ',
    to: '',
  },
  {
    name: '"Not now" ends with a reminder that was before it',
    file: `${DOMAIN}/views/need.ts`,
    from: 'dueAt > hiddenAt && ',
    to: '',
  },
  {
    name: 'the clock is never found wrong by days ahead',
    file: `${DOMAIN}/standing/clock-check.ts`,
    from: 'DAY_AHEAD = hours(36)',
    to: 'DAY_AHEAD = hours(3600)',
  },
  {
    name: 'a deadline that moved by hours is not noted',
    file: `${DOMAIN}/standing/deadline-moves.ts`,
    from: 'minutes(90)',
    to: 'minutes(900)',
  },
  {
    name: 'how long a window was is forgotten after many moves',
    file: `${DOMAIN}/standing/deadline-moves.ts`,
    from: '? [first, ...rest.slice(1 - MOVES_KEPT)]',
    to: '? rest.slice(-MOVES_KEPT)',
  },
  {
    name: 'the newest readings go where a record is full',
    file: `${DOMAIN}/order/observations.ts`,
    from: 'let found = 1;',
    to: 'let found = observations.length - 1;',
  },
  {
    name: 'two runs of one reading: the other way round',
    file: `${DOMAIN}/order/observations.ts`,
    from: 'each.firstAt <= firstAt && lastAt <= each.lastAt',
    to: 'each.firstAt >= firstAt && lastAt >= each.lastAt',
  },
  {
    name: 'the history of an order of a later version is overwritten',
    file: `${DOMAIN}/worker/step.ts`,
    from: 'event.evidence.filter(({ id }) => !untouchable.has(id))',
    to: 'event.evidence',
  },
  {
    name: 'the country taken back: laws of before stay',
    file: `${DOMAIN}/worker/step.ts`,
    from: " ||\n        event.cleared?.includes('country')",
    to: '',
  },
  {
    name: 'settings restored: nothing is derived anew',
    file: `${DOMAIN}/worker/step.ts`,
    from: "case 'settingsRestored':\n      return open.map(({ id }) => id);",
    to: "case 'settingsRestored':\n      return [];",
  },
  {
    name: 'a page shows an older row after a newer one',
    file: 'utils/platform/store/rows.ts',
    from: 'else if (row.rev <= rev) return;',
    to: '',
  },
  {
    name: 'the record of another order under the key of this one is believed',
    file: 'utils/platform/store/write.ts',
    from: "record.ok && record.value.id !== id ? failure('broken') : record",
    to: 'record',
  },
  {
    name: 'a copied message stays copied after it was sent',
    file: `${DOMAIN}/worker/change-order.ts`,
    from: "mark.kind === 'messageSent' ? withoutCopy(record) : record",
    to: 'record',
  },
  {
    name: '"Did you send it?" is asked for longer than a week',
    file: `${DOMAIN}/standing/copied-draft.ts`,
    from: 'LET_GO_AFTER = days(7)',
    to: 'LET_GO_AFTER = days(8)',
  },
  {
    name: '"Did you send it?" is asked at the end of the week',
    file: `${DOMAIN}/standing/copied-draft.ts`,
    from: 'now.at >= add(copiedAt, LET_GO_AFTER)',
    to: 'now.at > add(copiedAt, LET_GO_AFTER)',
  },
];
