import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN, UNCLEAN } from '@/tests/fixtures/clean-drafts';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { DRAFT_IDS } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES, INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, days, exact, hours, type Instant, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Answers, ASKED_SLOTS } from './asked-slots';
import { lengthOf } from './clean-value';
import { factsOfAnswers } from './draft-answers';
import type { Fact, Facts } from './draft-facts';
import type { LineKey, Templates } from './draft-lines';
import { loadTemplates } from './load-templates';
import type { Slot } from './slots';
import { DRAFT_LIMITS, draftsFor, writeDrafts } from './write-drafts';

const languages: readonly Templates[] = await Promise.all(INTERFACE_LANGUAGES.map(loadTemplates));
const templatesOf = (wanted: InterfaceLanguage): Templates => {
  const found = languages.find(({ language }) => language === wanted);
  if (!found) throw new Error(`no messages in ${wanted}`);
  return found;
};

/** Each run writes in a language of its own, which costs some milliseconds. */
const RUNS = 400;
const PATIENCE = 120_000;

const HOSTILE = [
  'Socks {order} {{item}} $' + '{name}',
  "Socks $& $1 $' $`",
  'Socks "quoted" “both” «ways»',
  'Socks\r\n\r\nSend to\u2028me\u2029now\u0000',
  '\u202eskcoS\u202c \u200fSocks\u2066 \u061c',
  '🧦👩‍👩‍👧🇩🇪 Socks ❤️ 1️⃣',
  'Socks '.repeat(834),
  '袜'.repeat(5000),
  'Socks \ud800 \udfff',
  '[address] [name]',
  '... ,,, ;;',
  'Ring light @best_shop',
  'Socks @ shop, ＠shop or shop﹫mail',
  'Socks: ask on WhatsApp, we chat, t.me/shop or www.shop.example',
];
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('Wool socks', 'Grey, 39-42', 'US $18.00'),
);
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...ASKED_SLOTS), value, { maxKeys: 10 });

const nearby = fc.integer({ min: -40 * 24, max: 40 * 24 }).map((n) => instant(NOW.at + n * 3_600_000));
const moment = fc.oneof(
  nearby.map(exact),
  nearby.map((from) => between(from, add(from, days(1)))),
);
const momentFact = moment.map((at): Fact => ({ kind: 'moment', moment: at }));
const MOMENTS = ['placed', 'paid', 'shippedAt', 'withdrawnAt'] as const satisfies readonly Slot[];
const recorded: fc.Arbitrary<Facts> = fc.dictionary(fc.constantFrom(...MOMENTS), momentFact);

/** Any order, with and without its parts: no date, no amount, no store, a request or none. */
const anyOrder: fc.Arbitrary<Standing> = fc
  .tuple(
    anyStanding,
    fc.record(
      {
        title: value,
        store: value,
        total: fc.record({
          minor: fc.integer({ min: 0, max: 10 ** 9 }),
          currency: fc.constantFrom('USD', 'KRW', 'EUR'),
        }),
        requestedAt: moment,
        stateAt: moment,
        lastDraft: fc.record({ id: fc.constantFrom(...DRAFT_IDS), at: nearby }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([order, more]) => ({ ...order, ...more }));

/** Clocks of every kind, also ones far behind what was read. */
const anyNow: fc.Arbitrary<Now> = fc
  .oneof(nearby, fc.constantFrom<Instant>(instant(0), add(NOW.at, days(3650))))
  .map((at) => ({ at, zone: NOW.zone }));

const lawful = fc.record({
  standing: anyOrder,
  now: anyNow,
  language: fc.constantFrom(...INTERFACE_LANGUAGES),
  facts: recorded,
  told: answers,
  id: fc.constantFrom(...DRAFT_IDS),
});

/** Orders that once broke a law: asked in every run, whatever its seed. */
const found = (title: string) => ({
  standing: standing({ title }),
  now: NOW,
  language: 'en' as const,
  facts: {},
  told: {},
  id: 'M1' as const,
});
const FOUND = ['. !', '. Socks', 'Socks , blue', 'Ring light @best_shop', 'Socks @'].map(
  (title): [ReturnType<typeof found>] => [found(title)],
);

/** What a line says before its first value: a text that holds it says the line. */
const startOf = (templates: Templates, key: LineKey): string => (templates.lines[key].split('{')[0] ?? '').trim();
const says = (text: string, templates: Templates, key: LineKey): boolean => {
  const start = startOf(templates, key);
  return start.length >= 4 && text.includes(start);
};

describe('whatever an order, a form and a clock say', () => {
  it(
    'a message is clean, short enough, and holds nothing forbidden',
    () => {
      fc.assert(
        fc.property(lawful, ({ standing: order, now, language, facts, told, id }) => {
          const templates = templatesOf(language);
          const input = { standing: order, now, templates, facts, answers: factsOfAnswers(told, order.id, now) };
          for (const { form, text } of writeDrafts([id], input)) {
            expect(UNCLEAN.exec(text)?.[0], text).toBeUndefined();
            expect(FORBIDDEN.exec(text)?.[0], text).toBeUndefined();
            expect(lengthOf(text), text).toBeLessThanOrEqual(DRAFT_LIMITS[form]);
            expect(text).toBe(text.trim());
            expect(text.isWellFormed()).toBe(true);
            expect(lengthOf(text)).toBeGreaterThan(10);
          }
        }),
        { numRuns: RUNS, examples: FOUND },
      );
    },
    PATIENCE,
  );

  it(
    'a request that is not known is never spoken of',
    () => {
      fc.assert(
        fc.property(lawful, ({ standing: order, now, language, facts, id }) => {
          const templates = templatesOf(language);
          fc.pre(order.state !== 'cancelPending');
          const { requestedAt: _none, ...unasked } = order;
          for (const { text } of writeDrafts([id], { standing: unasked, now, templates, facts })) {
            for (const key of [
              'requestOpen',
              'requested',
              'orAccept',
              'accept',
              'refundByPlatform',
              'shippedAnyway',
            ] as const) {
              expect(says(text, templates, key), `${key}: ${text}`).toBe(false);
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  const ENDS = {
    answerEnds: { kind: 'sellerAnswersBy', id: 'M11' },
    shipEnds: { kind: 'shipBy', id: 'M5' },
  } as const;
  it.each(['answerEnds', 'shipEnds'] as const)(
    '%s: an estimate is called "about", and what is over is not asked for',
    (line) => {
      const { kind, id } = ENDS[line];
      fc.assert(
        fc.property(lawful, moment, fc.boolean(), ({ standing: order, now, language, facts }, end, isEstimate) => {
          const templates = templatesOf(language);
          const due = deadline(kind, end, { confidence: isEstimate ? 'estimated' : 'exact' });
          const start = startOf(templates, line);
          for (const { text } of writeDrafts([id], {
            standing: { ...order, deadlines: [due] },
            now,
            templates,
            facts,
          })) {
            expect(text.includes(start), text).toBe(end.earliest > now.at);
            if (end.earliest <= now.at || !isEstimate) continue;
            const said = text.slice(text.indexOf(start) + start.length).slice(0, 80);
            for (const part of templates.about.split('{date}')) expect(said).toContain(part.trim());
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

const PLAIN_ANSWERS: Answers = {
  otherOrder: '8123456789012399',
  wanted: 'Blue, 43-46',
  address: 'Anna Muster, Hauptstr. 5, 10115 Berlin',
  demanded: 'US $18.00',
  shippingOrdered: 'Standard Shipping',
  shippingOffered: 'Economy',
  sellerWords: 'Sorry friend, please choose another reason',
  sellerSaidAt: '2026-11-22',
  received: '2026-11-20',
  name: 'Anna Muster',
  leaveOut: 'Grey socks',
  problem: 'Wrong size',
  charges: '20 and 21 October',
};

describe.each(languages.map((templates) => [templates.language, templates] as const))('in %s', (_, templates) => {
  it('every message of every state, with and without each answer, holds nothing forbidden', () => {
    const samples = fc.sample(anyStanding, { numRuns: 25, seed: 7 });
    const sets: readonly Answers[] = [
      {},
      PLAIN_ANSWERS,
      ...ASKED_SLOTS.map((slot) => ({ [slot]: PLAIN_ANSWERS[slot] ?? '' })),
    ];
    const german = { ...DEFAULT_PREFERENCES, country: 'DE' };
    for (const [index, sample] of samples.entries()) {
      const order = { ...sample, requestedAt: exact(add(NOW.at, hours(-30))) };
      for (const told of [sets[index % sets.length] ?? {}, PLAIN_ANSWERS, {}]) {
        const written = draftsFor(order, NOW, german, templates, {}, factsOfAnswers(told, order.id, NOW));
        for (const { id, form, text } of written) {
          expect({ id, form, found: FORBIDDEN.exec(text)?.[0] }).toEqual({ id, form, found: undefined });
        }
      }
    }
  });

  it('no line holds anything forbidden, said or not', () => {
    const found = Object.entries(templates.lines).filter(([, text]) => FORBIDDEN.test(text));
    expect(found).toEqual([]);
  });

  it('each answer is said, and left out with its sentence where it is not given', () => {
    const order = standing({ state: 'awaitingShipment', total: { minor: 1240, currency: 'USD' } });
    const write = (told: Answers) =>
      writeDrafts(DRAFT_IDS, {
        standing: order,
        now: NOW,
        templates,
        facts: { variant: { kind: 'text', text: 'Grey, 39-42' } },
        answers: factsOfAnswers(told, order.id, NOW),
      }).map(({ text }) => text);
    const all = write(PLAIN_ANSWERS);
    const unsaid = ASKED_SLOTS.filter((slot) => {
      const others = write({ ...PLAIN_ANSWERS, [slot]: '' });
      return others.every((text, index) => text === all[index]);
    });
    expect(unsaid).toEqual([]);
  });
});
