// @vitest-environment happy-dom
/** The wall of this file alone: `walls.ts` stands behind it, so that a page as a whole would not show that it fell. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/fixtures/pages';
import { readSentences } from './sentences';

const sentencesOf = (...sentences: readonly string[]): readonly string[] =>
  readSentences(
    documentOf(`<div class="service">${sentences.map((each) => `<p>${each}</p>`).join('')}</div>`).documentElement,
  );

const KEPT = 'Refund if no delivery before Dec 20, 2026';

describe('a sentence of a details page that a buyer would not want to be kept, with', () => {
  it.each([
    ['a telephone number', 'Your courier calls 5550142 before Dec 20, 2026'],
    ['a postcode of five digits', 'Delivery to 10115 Berlin before Dec 20, 2026'],
    ['digits of another script', 'يصل قبل 20 ديسمبر 2026 إلى ١٢٣٤٥'],
    ['an address of mail', 'Write to ottoline@example.org before Dec 20, 2026'],
    ['a masked card', 'Refund to **** 4242 before Dec 20, 2026'],
    ['a card masked with dots', 'Refund to •••• 4242 before Dec 20, 2026'],
  ])('%s', (_what, sentence) => {
    expect(sentencesOf(sentence, KEPT)).toEqual([KEPT]);
  });
});

it('is one sentence also where a part of it has an element of its own', () => {
  expect(
    sentencesOf('Refund if no delivery before <b>Dec 20, 2026</b>', '<b>Paid</b> until <i>Dec 21, 2026</i>'),
  ).toEqual([KEPT, 'Paid until Dec 21, 2026']);
});
