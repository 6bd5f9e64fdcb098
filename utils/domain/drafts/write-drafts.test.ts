import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN, UNCLEAN } from '@/tests/fixtures/clean-drafts';
import { orderId } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { at } from '@/tests/kit/times';
import { DRAFT_IDS, type OrderState } from '@/utils/domain/order/kinds';
import type { Fault } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, INTERFACE_LANGUAGES } from '@/utils/domain/order/preferences';
import type { Deadline, Standing } from '@/utils/domain/standing/standing';
import { add, between, days, exact, hours, type Instant, type Zone } from '@/utils/domain/time/instant';
import { lengthOf } from './clean-value';
import type { Facts } from './draft-facts';
import { LINES, type LineKey, lineOf, type Templates } from './draft-lines';
import { withoutPersonal } from './draft-text';
import { DRAFTS_OF_STATE } from './drafts-table';
import { loadTemplates } from './load-templates';
import { DRAFT_LIMITS, draftsFor, writeDrafts } from './write-drafts';

const BERLIN = 'Europe/Berlin' as Zone;
const NOW: Instant = at('2026-11-23T09:00:00Z');
const now = { at: NOW, zone: BERLIN };
const day = (n: number) => between(add(NOW, days(n)), add(NOW, days(n + 1)));
const standingOf = (change: Partial<Standing> = {}): Standing =>
  standing({ id: orderId('8123456789012345'), state: 'awaitingShipment', title: 'Wool socks, 3 pairs', ...change });
const deadline = (kind: Deadline['kind'], n: number, confidence: 'exact' | 'estimated' = 'estimated'): Deadline => ({
  kind,
  basis: confidence === 'exact' ? 'page' : 'rule',
  drives: true,
  confidence,
  moment: confidence === 'exact' ? exact(add(NOW, days(n))) : day(n),
});

/** As long as facts can get: 24 digits, two-day ranges, long names. */
const everything = (word = 'Wollsockenmehrfachpackung '): Facts => ({
  placed: { kind: 'moment', moment: day(-9) },
  paid: { kind: 'moment', moment: day(-8) },
  shippedAt: { kind: 'moment', moment: day(-1) },
  withdrawnAt: { kind: 'moment', moment: exact(NOW) },
  variant: { kind: 'text', text: word.repeat(200) },
  otherOrder: { kind: 'text', text: '812345678901234567890123' },
  wanted: { kind: 'text', text: word.repeat(200) },
  address: { kind: 'text', text: word.repeat(200) },
  demanded: { kind: 'text', text: word.repeat(200) },
  shippingOrdered: { kind: 'text', text: word.repeat(200) },
  shippingOffered: { kind: 'text', text: word.repeat(200) },
  sellerWords: { kind: 'text', text: word.repeat(200) },
  sellerSaidAt: { kind: 'moment', moment: day(-2) },
  received: { kind: 'moment', moment: day(-1) },
  name: { kind: 'text', text: word.repeat(200) },
  leaveOut: { kind: 'text', text: word.repeat(200) },
  problem: { kind: 'text', text: word.repeat(200) },
  charges: { kind: 'text', text: word.repeat(200) },
});
const full = (change: Partial<Standing> = {}): Standing =>
  standingOf({
    id: orderId('812345678901234567890123'),
    title: 'Wollsocken '.repeat(500),
    store: 'Sehr guter Laden '.repeat(100),
    total: { minor: 123456789, currency: 'USD' },
    requestedAt: exact(add(NOW, hours(-30))),
    stateAt: exact(NOW),
    lastDraft: { id: 'M2', at: add(NOW, days(-4)) },
    traits: ['requestWasPending'],
    deadlines: [
      deadline('sellerAnswersBy', 2),
      deadline('shipBy', 5),
      deadline('refundBy', -3),
      deadline('protectedUntil', -2),
    ],
    ...change,
  });

const plain = (state: OrderState): Standing => standingOf({ state });
const rich = (state: OrderState): Standing => full({ state });
const unasked = (state: OrderState): Standing => {
  const { requestedAt: _none, ...order } = rich(state);
  return order;
};
const CASES: readonly [string, OrderState, (state: OrderState) => Standing, Facts][] = [
  ['with every fact, before it is sent', 'cancelPending', rich, everything()],
  ['with every fact, none with a place to cut at', 'cancelPending', rich, everything('袜')],
  [
    'with an address that has no place to cut at',
    'cancelPending',
    rich,
    { placed: { kind: 'moment', moment: day(-9) }, address: { kind: 'text', text: '袜'.repeat(300) } },
  ],
  ['with every fact, before a request', 'awaitingShipment', unasked, everything()],
  ['with every fact, before a request, none with a place to cut at', 'awaitingShipment', unasked, everything('袜')],
  ['with every fact, after it was sent', 'inTransit', rich, everything()],
  ['with no date, no amount and no answers', 'awaitingShipment', plain, {}],
  ['with no answers, in a dispute', 'disputed', plain, {}],
  ['with facts of the order alone', 'awaitingShipment', rich, {}],
];

const languages: Templates[] = await Promise.all(INTERFACE_LANGUAGES.map(loadTemplates));
const slotsIn = (text: string): string[] => [...new Set(text.match(/(?<=\{)\w+(?=\})/g) ?? [])].sort();

describe.each(languages.map((templates) => [templates.language, templates] as const))(
  'messages in %s',
  (_, templates) => {
    it('says the facts of each line and no other', () => {
      const wrong = Object.keys(LINES).filter((key) => {
        const line = key as LineKey;
        return slotsIn(templates.lines[line]).join() !== [...lineOf(line).slots].sort().join();
      });
      expect(wrong).toEqual([]);
    });

    it.each(CASES)('are clean, polite and short enough %s', (_case, state, change, facts) => {
      for (const { id, form, text } of writeDrafts(DRAFT_IDS, { standing: change(state), now, templates, facts })) {
        const problem = FORBIDDEN.exec(text)?.[0] ?? UNCLEAN.exec(text)?.[0];
        expect({ id, form, problem, text: problem ? text : '' }).toEqual({ id, form, problem: undefined, text: '' });
        expect(lengthOf(text), `${id} ${form} ${text}`).toBeLessThanOrEqual(DRAFT_LIMITS[form]);
        expect(lengthOf(text)).toBeGreaterThan(20);
      }
    });
  },
);

const [english] = languages;
if (!english) throw new Error('English comes first');
const write = (
  id: (typeof DRAFT_IDS)[number],
  standing: Standing,
  facts: Facts = {},
  form: 'short' | 'full' = 'full',
) => writeDrafts([id], { standing, now, templates: english, facts }).find((draft) => draft.form === form)?.text ?? '';

describe('a message says what is known', () => {
  it.each(['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const)('%s announces a request before one was sent', (id) => {
    for (const form of ['short', 'full'] as const) {
      const text = write(id, standingOf(), {}, form);
      expect(text).toMatch(/I would like to cancel (this|the) order and will send the request on the order page\./);
      expect(text).not.toMatch(/accept|my (cancellation )?request|I sent/i);
    }
  });

  it.each(['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const)('%s asks to accept what was sent', (id) => {
    const sent = standingOf({ state: 'cancelPending', requestedAt: exact(add(NOW, hours(-3))) });
    expect(write(id, sent)).toMatch(/[Pp]lease accept/);
    expect(write(id, sent)).not.toMatch(/will send the request|do not ship/);
  });

  it('names the request with its time once it was sent', () => {
    const text = write('M2', standingOf({ state: 'cancelPending', requestedAt: exact(add(NOW, hours(-3))) }));
    expect(text).toContain('I sent the cancel request on Mon, 23 Nov 2026, 07:00 CET.');
    expect(text).not.toContain('I would like to cancel');
  });

  it('calls an estimated end "about" and an exact one by its time', () => {
    const pending = { state: 'cancelPending', requestedAt: exact(NOW) } as const;
    expect(write('M11', standingOf({ ...pending, deadlines: [deadline('sellerAnswersBy', 3)] }))).toContain(
      'The time to answer ends about Wed, 25 Nov 2026 (CET).',
    );
    expect(write('M11', standingOf({ ...pending, deadlines: [deadline('sellerAnswersBy', 3, 'exact')] }))).toContain(
      'The time to answer ends Thu, 26 Nov 2026, 10:00 CET.',
    );
  });

  it('asks for nothing by a time that has passed', () => {
    const late = standingOf({
      state: 'cancelPending',
      requestedAt: exact(NOW),
      deadlines: [deadline('sellerAnswersBy', -2)],
    });
    expect(write('M11', late)).not.toMatch(/time to answer/);
    const shipTime = (days: number) => write('M5', standingOf({ deadlines: [deadline('shipBy', days)] }));
    expect(shipTime(-2)).toContain('The time to ship it ended about');
    expect([shipTime(2), shipTime(-2)].map((text) => text.includes('not shipped in time'))).toEqual([true, false]);
  });

  it.each([
    [10, 'Thu, 26 Nov 2026'],
    [4, 'Thu, 26 Nov 2026'],
    [3, 'Wed, 25 Nov 2026'],
    [1, 'Mon, 23 Nov 2026'],
    [0.25, 'Mon, 23 Nov 2026'],
    [-5, 'Thu, 26 Nov 2026'],
  ])('asks for an answer in time for a return that ends in %s days', (n, day) => {
    const came = standingOf({ state: 'completed', fault: 'notAsDescribed', deadlines: [deadline('returnBy', n)] });
    expect(write('M19', came, {}, 'short')).toContain(`tell me by ${day} (CET)`);
  });

  it('does not call the reason its own when the seller is at fault', () => {
    expect(write('M2', standingOf())).toContain('on my side');
    expect(write('M2', standingOf({ reason: 'out_of_stock' }))).not.toContain('on my side');
  });

  it('blames nobody where what came only does not fit', () => {
    const came = (fault: Fault) => standingOf({ state: 'inTransit', fault });
    expect(write('M19', came('wrongOrDamaged'))).toContain('not as I ordered it');
    expect(write('M19', came('doesNotFit'))).not.toContain('not as I ordered it');
    expect(write('M19', came('doesNotFit'))).toContain('The reason is on my side, not yours.');
    for (const language of languages) {
      const typed: Facts = { problem: { kind: 'text', text: 'x'.repeat(2000) } };
      const drafts = writeDrafts(['M19'], { standing: came('doesNotFit'), now, templates: language, facts: typed });
      for (const { text } of drafts) expect(text, language.language).not.toContain(language.lines.cameWrong);
    }
  });

  it('says of an order in parts not that it was shipped: it asks for the rest', () => {
    const asked = (state: OrderState) => write('M10', standingOf({ state, stateAt: exact(NOW) }));
    expect(asked('inTransit')).toContain('The order page shows it as shipped');
    expect(asked('partlyShipped')).not.toContain('as shipped');
    expect(asked('partlyShipped')).toContain('tracking number');
  });

  it('quotes no page for what the user set', () => {
    expect(write('M2', standingOf())).toContain('The order page shows it as not shipped yet.');
    expect(write('M2', standingOf({ stateBasis: 'you' }))).not.toContain('The order page shows');
  });

  it('calls no refund a cancellation that it was not', () => {
    const state = { refund: 'open', stateAt: exact(NOW) } as const;
    expect(write('M12', standingOf({ ...state, state: 'cancelled' }))).toContain('The order was cancelled.');
    expect(write('M12', standingOf({ ...state, state: 'refundProcessing' }))).not.toMatch(/cancelled/i);
  });

  it('says "shipped after I asked" only when both times say so', () => {
    const shipped = (requested: Instant) =>
      standingOf({ state: 'inTransit', requestedAt: exact(requested), traits: ['requestWasPending'] });
    const facts: Facts = { shippedAt: { kind: 'moment', moment: day(-1) } };
    expect(write('M14', shipped(add(NOW, days(-3))), facts)).toContain('after I had asked');
    expect(write('M14', shipped(NOW), facts)).not.toContain('after I had asked');
  });

  it('asks where a parcel is by the date that protects it, and once that is over says so', () => {
    const onItsWay = (n: number) =>
      standingOf({ state: 'inTransit', deadlines: [deadline('protectedUntil', n, 'exact')] });
    expect(write('M17', onItsWay(5))).toContain('protects this order until Sat, 28 Nov 2026, 10:00 CET');
    expect(write('M17', onItsWay(-1))).toContain('has passed: Sun, 22 Nov 2026, 10:00 CET');
    expect(write('M17', onItsWay(-1))).not.toContain('protects this order');
    expect(write('M17', standingOf({ state: 'completed' }))).toContain(
      'shows it as completed, but nothing has arrived',
    );
  });

  it.each(['M17', 'M18', 'M19'] as const)(
    '%s asks one thing of the seller, by one day, and threatens nothing',
    (id) => {
      for (const form of ['short', 'full'] as const) {
        const text = write(id, full({ state: 'completed', deadlines: [] }), {}, form);
        expect(text.match(/Please/g)).toHaveLength(1);
        expect(text.match(/ by \w{3}, \d{1,2} \w{3} 2026/g)).toHaveLength(1);
      }
    },
  );

  it.each(['M20', 'M21', 'M22'] as const)('%s goes to AliExpress and asks for the money', (id) => {
    const [short] = writeDrafts([id], { standing: full({ state: 'cancelled' }), now, templates: english, facts: {} });
    expect([short?.to, short?.text]).toEqual(['support', expect.stringContaining('refund')]);
  });

  it('gives a date with its year in another year too', () => {
    const next = { at: at('2031-01-02T00:00:00Z'), zone: BERLIN };
    const [, draft] = writeDrafts(['M2'], { standing: full(), now: next, templates: english, facts: everything() });
    const text = draft?.text ?? '';
    expect(text.match(/\d{1,2} \w{3} 2026/g)?.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/Please answer by/);
  });
});

describe('what is offered', () => {
  const offered = (change: Partial<Standing>) =>
    new Set(draftsFor(standingOf(change), now, DEFAULT_PREFERENCES, english).map(({ id }) => id));

  it('calls a parcel back for seven days', () => {
    const shipped = (n: number) => ({
      state: 'inTransit' as const,
      requestedAt: exact(add(NOW, days(-40))),
      stateAt: exact(add(NOW, days(-n))),
    });
    expect([0, 6, 7, 49].map((n) => offered(shipped(n)).has('M14'))).toEqual([true, true, false, false]);
  });

  it('asks for a proof of postage until ten days before the protection ends, then where the parcel is', () => {
    const near = (n: number) => offered({ state: 'inTransit', deadlines: [deadline('protectedUntil', n, 'exact')] });
    const both = (n: number) => [near(n).has('M10'), near(n).has('M17')];
    expect([11, 10, 1, -5].map(both)).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it.each(['partlyShipped', 'inTransit', 'completed'] as const)(
    'tells the seller what is wrong with what came, as soon as that was said (%s)',
    (state) => {
      const drafts = draftsFor(standingOf({ state, fault: 'wrongOrDamaged' }), now, DEFAULT_PREFERENCES, english);
      expect(drafts.find(({ recommended }) => recommended)?.id).toBe('M19');
    },
  );

  it('leaves one item out only where there are several', () => {
    expect([1, 2].map((itemCount) => offered({ itemCount }).has('M18'))).toEqual([false, true]);
  });

  it('does not miss an answer in a chat that was never begun', () => {
    expect(offered({ state: 'completed' }).has('M9')).toBe(false);
    expect(offered({ state: 'completed', lastDraft: { id: 'M2', at: add(NOW, days(-9)) } }).has('M9')).toBe(true);
  });

  it('has a message for an order that was closed although it was said to be paid', () => {
    expect(offered({ state: 'cancelled', refund: 'open' }).has('M21')).toBe(false);
    expect(offered({ state: 'cancelled', refund: 'open', traits: ['saidPaid'] }).has('M21')).toBe(true);
  });

  it('offers no message that asks to cancel once an order was sent, ended or is unknown', () => {
    const asks = ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'];
    const over: OrderState[] = [
      'partlyShipped',
      'inTransit',
      'disputed',
      'frozen',
      'refundProcessing',
      'cancelled',
      'completed',
      'archived',
      'unknown',
    ];
    expect(over.flatMap((state) => DRAFTS_OF_STATE[state].filter((id) => asks.includes(id)))).toEqual([]);
  });

  it('offers withdrawal by law only for a country that was chosen', () => {
    const offered = (country?: string) =>
      draftsFor(
        standingOf({ state: 'inTransit' }),
        now,
        { ...DEFAULT_PREFERENCES, ...(country && { country }) },
        english,
      ).some(({ id }) => id === 'M15');
    expect([offered(), offered('DE')]).toEqual([false, true]);
  });

  it('puts the recommended message first, in both lengths', () => {
    const drafts = draftsFor(standingOf({ reason: 'price_raised' }), now, DEFAULT_PREFERENCES, english);
    expect(drafts.slice(0, 3).map(({ id, form, recommended }) => [id, form, recommended])).toEqual([
      ['M7', 'short', true],
      ['M7', 'full', true],
      ['M2', 'short', false],
    ]);
    expect(drafts[1]?.missing).toEqual(['demanded', 'sellerWords', 'sellerSaidAt']);
  });
});

describe('hostile values', () => {
  it.each([
    ['a slot', 'Socks {order} {item}'],
    ['a replacement pattern', "Socks $& $1 $' $`"],
    ['line breaks', 'Socks\r\n\r\nSend to\u2028me'],
    ['right-to-left marks', '\u202eskcoS\u202c \u200fSocks\u2066'],
    ['emoji', '🧦👩‍👩‍👧🇩🇪 Socks ❤️ 1️⃣'],
    ['5,000 characters', 'Socks '.repeat(833)],
    ['a link', 'Socks https://evil.example/x www.evil.example evil.com/path'],
    ['a contact', 'Socks WhatsApp me@evil.example'],
    ['a lone surrogate', 'Socks \ud800'],
    ['quotes and markup', 'Socks <b onclick="x">"</b>\'`'],
  ])('%s in a title leaves clean text', (_, title) => {
    const text = write('M2', standingOf({ title, store: title }), { wanted: { kind: 'text', text: title } });
    expect(text).toContain('Socks');
    expect(text).not.toMatch(FORBIDDEN);
    expect(text).not.toMatch(UNCLEAN);
    expect(text.isWellFormed()).toBe(true);
  });

  it('a title of punctuation alone is no name: the message is that of an order without one', () => {
    const nameless = write('M1', standingOf({ title: '' }));
    expect(write('M1', standingOf({ title: '. !' }))).toBe(nameless);
    expect(nameless).not.toMatch(UNCLEAN);
  });

  it('stays clean and within its length whatever is typed or printed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('{order}', '$&', '\n', ' '),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom(...DRAFT_IDS),
        fc.constantFrom(...languages),
        (title, typed, id, templates) => {
          const facts: Facts = Object.fromEntries(
            ['variant', 'wanted', 'address', 'demanded', 'sellerWords', 'name'].map((slot) => [
              slot,
              { kind: 'text', text: typed },
            ]),
          );
          for (const { form, text } of writeDrafts([id], {
            standing: full({ title, store: typed }),
            now,
            templates,
            facts,
          })) {
            expect(lengthOf(text)).toBeLessThanOrEqual(DRAFT_LIMITS[form]);
            expect(text).not.toMatch(/[{}\u200b-\u200f\u202a-\u202e\u2066-\u2069]| {2}|https?:/u);
            expect(text.isWellFormed()).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps an address out of what is kept', () => {
    const facts: Facts = { address: { kind: 'text', text: 'Anna Muster, Hauptstr. 5,\n10115 Berlin' } };
    const text = write('M4', standingOf(), facts);
    expect(text).toContain('Hauptstr. 5');
    expect(withoutPersonal(text, facts)).toContain('[address]');
    expect(withoutPersonal(text, facts)).not.toContain('Hauptstr');
  });
});
