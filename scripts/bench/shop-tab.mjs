/** A tab on a list of the shop whose page comes whole and at once, and no other request gets an answer. */
import { load } from './extension.mjs';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';

/** @param {import('../../tests/drive/drive').Drive} drive */
export async function listTab(drive, cards) {
  const { listPage } = await load('tests/bench/list.ts');
  const body = listPage(cards);
  const page = await drive.openTab('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === LIST
        ? { status: 200, contentType: 'text/html; charset=utf-8', body }
        : { status: 404, contentType: 'text/plain', body: '' };
    request.respond(answer).catch(() => undefined); // the page may be gone by then
  });
  return page;
}

/** Where the content script runs on an empty list: what it says to the worker can be said there. */
export async function openContentWorld(drive) {
  const page = await listTab(drive, 0);
  const session = await page.createCDPSession();
  const world = new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(LIST, { waitUntil: 'load' });
  const contextId = await world;
  return {
    /** Milliseconds from saying this to the answer. */
    timeOf: async (message) => {
      const expression = `(async () => {
        const began = performance.now();
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
        if (answer === undefined) throw new Error('no answer');
        return performance.now() - began;
      })()`;
      const options = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => page.close(),
  };
}
