/** Between the lines at the foot of one card, which has one for each item that comes back. */
export const BETWEEN_LINES = '; ';
