/** A message being changed by hand, with the way back: what stands now, and what stood before. */

export interface Edits {
  /** As it was changed; `undefined` while it is the draft itself, which still follows its facts. */
  readonly text: string | undefined;
  /** What stood before, oldest first. */
  readonly past: readonly (string | undefined)[];
}

export const UNTOUCHED: Edits = { text: undefined, past: [] };

/** Steps back that are kept. */
const MOST_STEPS = 50;

const stepped = ({ text, past }: Edits, next: string | undefined): Edits => ({
  text: next,
  past: [...past, text].slice(-MOST_STEPS),
});

/** One letter more or less belongs to the word being typed; a space, a line or a pasted text begins a step of its own. */
function isSameStep(before: string, after: string): boolean {
  if (Math.abs(before.length - after.length) !== 1) return false;
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  return !/\s/.test(longer[same] ?? '');
}

/** After typing. `drafted` is the draft as it stood before the first change. */
export function typed(edits: Edits, next: string, drafted: string): Edits {
  const before = edits.text ?? drafted;
  const hasBegun = edits.text !== undefined && edits.past.length > 0;
  return hasBegun && isSameStep(before, next) ? { ...edits, text: next } : stepped(edits, next);
}

/** Back to the draft; this too can be undone. */
export const restarted = (edits: Edits): Edits => stepped(edits, undefined);

/** One step back. */
export function undone({ past }: Edits): Edits {
  return past.length === 0 ? UNTOUCHED : { text: past.at(-1), past: past.slice(0, -1) };
}
