/** Signs that turn the direction of what stands around them. A name of a page may not turn our lines around. */

/** Marks, embeddings, overrides and isolates (Unicode 16, UAX #9, section 2). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The same without the first strong isolate and its end, which `say` sets around values, always in pairs. */
const FOREIGN = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/g;

/** A text from outside without signs of direction: it reads as its own letters do. */
export const withoutDirection = (text: string): string => text.replace(DIRECTION, '');

/** A line of ours without signs of direction but those that set its values apart. */
export const withOwnIsolates = (line: string): string => line.replace(FOREIGN, '');
