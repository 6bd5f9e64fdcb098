/** The slots of every sentence, as types: which values it needs, and which ones pick their form by a number. */

type Messages = Readonly<Record<string, { readonly message: string }>>;

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`);

/** Sentences with a form for one and a form for others: said by their stem and a count. */
const familiesOf = (messages: Messages): readonly string[] =>
  Object.keys(messages)
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.slice(0, -'_one'.length))
    .filter((stem) => `${stem}_other` in messages);

/** The text of `utils/domain/words/phrase-slots.ts`. */
export function slotsFile(messages: Messages): string {
  const families = familiesOf(messages);
  const slotsOf = (key: string, isFamily: boolean) =>
    [...new Set((messages[key]?.message ?? '').matchAll(/\{(\w+)\}/g).map(([, slot = '']) => slot))]
      .filter((slot) => !(isFamily && slot === 'count'))
      .toSorted();
  const rows = [
    ...Object.keys(messages).map((key) => [key, slotsOf(key, false)] as const),
    ...families.map((stem) => [stem, slotsOf(`${stem}_other`, true)] as const),
  ]
    .filter(([, slots]) => slots.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `/** Written by \`npm run slots\` from the English sentences; never by hand. */

/** What each sentence that has slots needs. */
export interface PhraseSlots {
${rows.map(([key, slots]) => `  ${key}: ${quoted(slots).join(' | ')};`).join('\n')}
}

/** Sentences that pick their form by a number. */
export type CountedKey =
${quoted(families.toSorted())
  .map((name) => `  | ${name}`)
  .join('\n')};
`;
}
