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
