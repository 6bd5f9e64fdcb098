/** When what was drawn is on screen. */

/** A page that is not in sight paints nothing: it does not wait longer than this. */
const LONGEST_MS = 100;

/** Calls back once, when the page has painted something of its own for the first time: its ground alone does not count. */
export function afterPaint(then: () => void): void {
  const once = (): void => {
    painted.disconnect();
    clearTimeout(atLast);
    then();
  };
  const painted = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) once();
  });
  const atLast = setTimeout(once, LONGEST_MS);
  painted.observe({ type: 'paint', buffered: true });
}
