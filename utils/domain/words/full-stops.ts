/** A sentence ends once, also where the last thing in it is a date such as "12. Dez." */

/** A piece of a sentence. Values (dates, amounts, names, ids) are set apart so that they keep their own direction. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
}

/** A stop of the sentence that would follow a stop of the value before it is left out. */
export const withoutDoubleStops = (parts: readonly Part[]): readonly Part[] =>
  parts
    .map((part, index) => {
      const isDouble = !part.isValue && /^\.(?!\.)/.test(part.text) && parts[index - 1]?.text.endsWith('.') === true;
      return isDouble ? { ...part, text: part.text.slice(1) } : part;
    })
    .filter(({ text }) => text !== '');
