/** Lines of the product broken on purpose: each has to be found, or the machine is blind for it. */
import type { Break } from './worker';

export const BREAKS: readonly (Break & { readonly name: string })[] = [];
