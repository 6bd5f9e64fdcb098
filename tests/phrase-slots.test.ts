import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Argument, type KeyWith, type PlainKey, phrase } from '@/utils/domain/words/phrase';
import { slotsFile } from '../scripts/slots/print';

it('the slots of the sentences are what the sentences say now (if not: npm run slots)', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  expect(readFileSync('utils/domain/words/phrase-slots.ts', 'utf8')).toBe(slotsFile(messages));
});

it('a slot is found once, a count of a plural family is no slot, a sentence without any is left out', () => {
  const text = slotsFile({
    a_plain: { message: 'Paid.' },
    b_twice: { message: '{day}, or {by}, or {day}' },
    c_many_one: { message: '{count} order of {day}' },
    c_many_other: { message: '{count} orders of {day}' },
    d_other: { message: 'Other' },
  });
  expect(text).toContain(`{
  b_twice: 'by' | 'day';
  c_many: 'day';
  c_many_one: 'count' | 'day';
  c_many_other: 'count' | 'day';
}`);
  expect(text).toMatch(/CountedKey =\n {2}\| 'c_many';\n$/);
});

const NOTE: Argument = { kind: 'text', text: 'socks' };
const loose: Readonly<Record<string, Argument>> = { names: NOTE };

it('a sentence with a slot too many, too few, or under another name does not compile', () => {
  const wrong = [
    // @ts-expect-error: the slot has another name
    phrase('notify_names', { name: NOTE }),
    // @ts-expect-error: the slot is missing
    phrase('notify_names'),
    // @ts-expect-error: one of two slots is missing
    phrase('notify_title', { when: NOTE }),
    // @ts-expect-error: it has no slot
    phrase('notify_openList', { names: NOTE }),
    // @ts-expect-error: nobody knows which slots these are
    phrase('notify_names', loose),
    // @ts-expect-error: it picks its form by a number
    phrase('headline_needYou'),
    // @ts-expect-error: of these sentences one has a slot
    phrase(Math.random() < 2 ? 'notify_names' : 'notify_openList'),
    // @ts-expect-error: there is no such sentence
    phrase('notify_nothing'),
  ];
  // @ts-expect-error: it has a slot
  const plain: PlainKey = 'notify_names';
  // @ts-expect-error: it has another slot
  const other: KeyWith<'day'> = 'notify_names';
  expect([...wrong, plain, other]).toHaveLength(10);
  expect(phrase('notify_names', { names: NOTE })).toEqual({ key: 'notify_names', args: { names: NOTE } });
});
