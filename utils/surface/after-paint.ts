/** When what was drawn is on screen. */

/** A page that is not in sight paints nothing: it does not wait longer than this. */
const LONGEST_MS = 100;

/** Calls back once, when what was just drawn has been painted. */
export function afterPaint(then: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_MS);
}
