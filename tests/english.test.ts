/** Laws of the English original: who speaks, how a sentence begins, and words that no shopper has to learn. */
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

const SENTENCES = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
const keysWhere = (is: (message: string, key: string) => boolean): readonly string[] =>
  SENTENCES.filter(([key, message]) => is(message, key)).map(([key]) => key);

/** Private words, and what is said instead. */
const BANNED: readonly (readonly [string, RegExp])[] = [
  ['by itself: automatically', /\bby (itself|themselves)\b/i],
  ['you owe nothing: you pay nothing', /\bowe\b/i],
  ['noted: what happens now', /\bnoted\b/i],
  ['silence: if the seller does not answer', /\bsilen(ce|t)\b/i],
  ['him, he: the seller', /\b(him|he|his)\b/i],
  ['put away: hide', /\bput away\b/i],
  ['the article: the old advice', /\bthe article\b/i],
  ["a yes: the seller's agreement", /\b(needs no|without a|the seller[’']s) yes\b/i],
  ['sourced: known', /\bsourced\b/i],
  ['seen 2026-09: a month in words', /\b20\d\d-\d\d\b/],
  ['a straight mark of quotation: ’ and “ ”', /['"]/],
];

/** Buttons and choices on which the shopper speaks. */
const IS_BUTTON = /^(act_|action_|notify_button_)/;
/** The words of a button of the site, quoted. */
const QUOTED = /“[^”]*”/g;

/** Names of what the shopper marks, and one sentence whose subject is the bold word before it. */
const MAY_BEGIN_WITH_IT = [
  'act_fine',
  'action_mark_cameBut',
  'action_mark_stateSet',
  'draft_M19_name',
  'advice_groupBuy_rest',
];

describe('the English original', () => {
  it.each(BANNED)('never says %s', (_name, word) => {
    expect(keysWhere((message) => word.test(message))).toEqual([]);
  });

  it('says I and my on buttons only, where they are the shopper', () => {
    const speaks = /\b(I|me|my|mine|we|our|us)\b/i;
    expect(keysWhere((message, key) => !IS_BUTTON.test(key) && speaks.test(message.replace(QUOTED, '')))).toEqual([
      ...OUR_ADVICE,
    ]);
  });

  it('begins no sentence with a bare "it"', () => {
    const begins = /(^|[.?:;] )It('s|’s)?\b/;
    expect(keysWhere((message, key) => begins.test(message) && !MAY_BEGIN_WITH_IT.includes(key))).toEqual([]);
  });

  it('leads no sentence with the name of an item and a colon: what follows would have to agree with it', () => {
    expect(keysWhere((message) => /^\{item\}\s?[:：]/.test(message))).toEqual([]);
  });
});

/** A source that is nobody else's is called ours. */
const OUR_ADVICE = ['rule_proofOfPostage', 'source_ours'];
