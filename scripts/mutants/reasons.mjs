/**
 * Drawn changes that no test can find, with the reason, at most three. Found by their file and what the line becomes.
 *
 * @type {readonly { file: string, change: string, reason: string }[]}
 */
export const REASONS = [];
