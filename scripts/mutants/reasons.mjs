/**
 * Drawn changes that no test can find, with the reason, at most three. Found by their file and what the line becomes.
 *
 * @type {readonly { file: string, change: string, reason: string }[]}
 */
export const REASONS = [
  {
    file: 'utils/domain/worker/undo-settings.ts',
    change: 'const known = preferences.taught.findLast((taught) => taught.words === words);',
    reason: 'a word is taught once: one that is taught anew takes its place, so that the first is the last',
  },
  {
    file: 'utils/domain/worker/within-walls.ts',
    change: 'const record = records.findLast(({ id }) => id === evidence.id);',
    reason: 'a file has each order once, by its number, so that the first is the last',
  },
];
