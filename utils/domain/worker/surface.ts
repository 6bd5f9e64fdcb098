/** The pages of ours, by name. */
export const SURFACES = ['popup', 'panel', 'ledger', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];
