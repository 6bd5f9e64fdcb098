/** Time that the processor spent on a page's main thread: unlike the wall's, it does not grow while the machine does something else. */

/** @returns {Promise<() => Promise<number>>} milliseconds since the page was last navigated; Chromium only */
export async function threadClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
}
