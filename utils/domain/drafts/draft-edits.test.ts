import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edits, restarted, typed, UNTOUCHED, undone } from './draft-edits';

const DRAFT = 'Hello.';
const after = (...texts: readonly string[]): Edits =>
  texts.reduce((edits, text) => typed(edits, text, DRAFT), UNTOUCHED);

describe('a message changed by hand', () => {
  it('takes a word back at once, not letter by letter', () => {
    const edits = after('Hello. D', 'Hello. De', 'Hello. Dea', 'Hello. Dear');
    expect(undone(edits)).toEqual(UNTOUCHED);
  });

  it('takes one word of two back', () => {
    const edits = after('Hello. A', 'Hello. Ab', 'Hello. Ab ', 'Hello. Ab c');
    expect(undone(edits).text).toBe('Hello. Ab');
  });

  it('takes a pasted text back', () => {
    const edits = after('Hello. A', 'Hello. A and a long text');
    expect(undone(edits).text).toBe('Hello. A');
  });

  it('comes back after starting again', () => {
    const edits = restarted(after('Hello. Mine'));
    expect(edits.text).toBeUndefined();
    expect(undone(edits).text).toBe('Hello. Mine');
  });

  it('leads back to the draft in the end, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (texts) => {
        let edits = after(...texts);
        for (let step = 0; step < 50; step += 1) edits = undone(edits);
        expect(edits).toEqual(UNTOUCHED);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps no more than fifty steps', () => {
    const edits = after(...Array.from({ length: 200 }, (_, index) => `${'word '.repeat(index + 1)}`));
    expect(edits.past).toHaveLength(50);
  });
});
