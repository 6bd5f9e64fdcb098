/** Returns and refunds. Address attested by ELM and RETX; rows follow the names of the JSON answer (MMZ), the markup is a stand-in. */
import { escapeText, page } from './html';

export interface RefundRow {
  readonly orderId: string;
  readonly status: string;
  readonly amount: string;
}

export const refundList = (language: string, rows: readonly RefundRow[]): string =>
  page({
    language,
    title: 'Returns/refunds',
    body: `<div id="root"><div class="reverse-list">${rows
      .map(
        ({ orderId, status, amount }) =>
          `<div class="reverse-item"><span class="reverse-status">${escapeText(status)}</span><span>${escapeText(amount)}</span>` +
          `<a href="//www.aliexpress.com/p/order/detail.html?orderId=${orderId}">Order</a></div>`,
      )
      .join('')}</div></div>`,
  });
