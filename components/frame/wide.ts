/** True where options stand side by side, so that they are compared open; `ledger.css` has the same width. */
export const isWide = (): boolean => globalThis.matchMedia?.('(min-width: 900px)').matches === true;
