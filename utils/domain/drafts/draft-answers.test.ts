import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import { type Answers, keptAnswers } from './asked-slots';
import { factsOfAnswers } from './draft-answers';
import { gapsOf, keptText, withoutPersonal, withPersonal } from './draft-text';
import { parseSavedDraft } from './saved-draft-schema';

const OWN = orderId('8123456789012345');
const factsOf = (answers: Answers) => factsOfAnswers(answers, OWN, NOW);
const ADDRESS = 'Anna Muster, Hauptstr. 5, 10115 Berlin';

describe('what the small form was told', () => {
  it.each<[string, Answers, string[]]>([
    ['nothing', {}, []],
    ['spaces', { wanted: '  ', name: '\n' }, []],
    ['a text', { wanted: 'Blue' }, ['wanted']],
    ['the number of another order', { otherOrder: ' 8123 4567 8901 2399 ' }, ['otherOrder']],
    ['the number of this order', { otherOrder: OWN }, []],
    ['no number', { otherOrder: 'the other one' }, []],
    ['today', { received: '2026-11-23' }, ['received']],
    ['a day to come', { received: '2026-11-24' }, []],
    ['no day', { sellerSaidAt: '2026-02-31' }, []],
  ])('%s', (_, answers, slots) => {
    expect(Object.keys(factsOf(answers))).toEqual(slots);
  });

  it('is kept without what is personal', () => {
    expect(keptAnswers({ wanted: 'Blue', address: ADDRESS, name: 'Anna' })).toEqual({ wanted: 'Blue' });
    const stored = parseSavedDraft({
      schemaVersion: 1,
      rev: 1,
      draft: 'M4',
      form: 'full',
      at: NOW.at,
      answers: { wanted: 'Blue', address: ADDRESS, later: 'x' },
    });
    expect(stored.ok && stored.value.answers).toEqual({ wanted: 'Blue' });
  });
});

describe('an address in a message', () => {
  const facts = factsOf({ address: ADDRESS, name: 'An' });
  const text = `Hello. The correct address: ${ADDRESS}. Thanks, An. An answer helps. Anders`;

  it('is taken out and put back', () => {
    const kept = withoutPersonal(text, facts);
    expect(kept).toBe('Hello. The correct address: [address]. Thanks, [name]. [name] answer helps. Anders');
    expect(withPersonal(kept, facts)).toBe(text);
  });

  it('is taken out although it was changed by hand', () => {
    const changed = text.replace('Hauptstr. 5, 10115', 'Hauptstr. 7, 2nd floor, 10115');
    const kept = keptText(changed, facts);
    for (const word of ['Muster', 'Hauptstr', '10115', 'Berlin']) expect(kept).not.toContain(word);
    expect(kept).toContain('[address]');
  });

  it('stands once where its words stand together', () => {
    expect(keptText('To: Anna Muster 10115 Berlin.', facts)).toBe('To: [address].');
  });

  it('is a gap until it is told again', () => {
    expect(gapsOf('To: [address].')).toEqual(['address']);
    expect(gapsOf(withPersonal('To: [address].', facts))).toEqual([]);
  });

  it.each(['$&', '(', '[a', 'a+b'])('%s as a name is a text, not a pattern', (name) => {
    const odd = factsOf({ name });
    expect(() => keptText('Hello $& ( [a a+b.', odd)).not.toThrow();
  });
});
