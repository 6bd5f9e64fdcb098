/**
 * The site of 2010 to February 2022, as people keep it in saved files. List modelled on RZL's screenshots and the
 * selectors of JOH and AHP; detail on BIR (a saved page of 2014), MAK and RZL.
 */
import { escapeText, join, page } from './html';
import type { PageOrder } from './page-order';

const listOrder = (order: PageOrder): string =>
  join([
    // Spelled so on the site.
    '<tbody class="order-item-wraper"><tr class="order-head"><td class="order-info" colspan="2">',
    `<p class="first-row"><span class="info-title">Order ID:</span> <span class="info-body">${order.id}</span> `,
    `<a class="view-detail-link" href="//trade.aliexpress.com/order_detail.htm?orderId=${order.id}">View Detail</a></p>`,
    `<p class="second-row"><span class="info-title">Order time:</span> <span class="info-body">${escapeText(order.placed)}</span></p></td>`,
    `<td class="store-info"><p class="first-row"><span class="info-title">Store name:</span> <span class="info-body">${escapeText(order.store)}</span></p></td>`,
    order.total !== undefined &&
      `<td class="order-amount"><p class="amount-body"><span class="amount-num">${escapeText(order.total)}</span></p></td>`,
    '</tr><tr class="order-body"><td class="product-sets">',
    ...order.items.map(
      ({ title, price = '', quantity = 1 }) =>
        `<div class="product-right"><p class="product-title"><a class="baobei-name" title="${escapeText(title)}">${escapeText(title)}</a></p>` +
        `<p class="product-amount"><span>${escapeText(price)}</span><span>X${quantity}</span></p></div>`,
    ),
    `</td><td class="order-status" rowspan="1"><span class="f-left">${escapeText(order.status)}</span>`,
    order.leftMilliseconds !== undefined && `<p class="left-sendgoods-day" lefttime="${order.leftMilliseconds}"></p>`,
    '</td><td class="order-action">',
    ...order.buttons.map((label) => `<button class="ui-button">${escapeText(label)}</button>`),
    '</td></tr></tbody>',
  ]);

export const legacyList = (orders: readonly PageOrder[], language = 'en'): string =>
  page({
    language,
    title: 'Manage Orders',
    body:
      '<div id="remide-box"><a class="remind-tips" id="remiandTips_waitBuyerPayment" value="1">Awaiting Payment (1)</a></div>' +
      `<table id="buyer-ordertable">${orders.map(listOrder).join('')}</table>`,
  });

/** Time left as the four counters of `#countdown`. */
const countdown = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const part = (name: string, value: number, word: string): string =>
    `<span id="remain-${name}">${value}</span> ${word} `;
  return (
    '<span id="countdown">' +
    part('day', Math.floor(seconds / 86_400), 'days') +
    part('hour', Math.floor(seconds / 3_600) % 24, 'hours') +
    part('min', Math.floor(seconds / 60) % 60, 'minutes') +
    `${part('sec', seconds % 60, 'seconds')}</span>`
  );
};

const times = (order: PageOrder): string =>
  [
    ['Shipping Time', order.shipped],
    ['Payment Date', order.paid],
    ['Order Date', order.placed],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `<li>${label} : ${escapeText(value ?? '')}</li>`)
    .join('');

export const legacyDetail = (order: PageOrder, language = 'en'): string =>
  page({
    language,
    title: 'Order Detail',
    body: join([
      '<ol class="ui-step"><li class="first done">Place Order</li></ol>',
      '<div class="ui-box-content"><dl class="clearfix"><dt>Order Number:</dt>',
      `<dd class="order-no">${order.id}</dd></dl><dl class="clearfix"><dt>Status:</dt><dd class="order-status">${escapeText(order.status)}</dd></dl>`,
      '<div class="order-reminder"><dl><dt>Reminder:</dt><dd>',
      order.reminder !== undefined && `<span>${escapeText(order.reminder)}</span>`,
      order.leftMilliseconds !== undefined && countdown(order.leftMilliseconds),
      '</dd></dl></div><div class="operate-bar">',
      ...order.buttons.map((label) => `<button class="ui-button">${escapeText(label)}</button>`),
      '</div></div>',
      `<div class="user-info"><span class="user-name-text"><a>${escapeText(order.store)}</a></span></div>`,
      `<table id="TP_ProductTable" class="product-table"><tbody data-orderid="${order.id}"`,
      order.statusCode !== undefined && ` data-status="${order.statusCode}"`,
      '>',
      ...order.items.map(
        ({ title, price = '', quantity = 1 }) =>
          `<tr class="order-bd"><td class="baobei"><a class="baobei-name">${escapeText(title)}</a></td><td class="price">${escapeText(price)}</td>` +
          `<td class="quantity">${quantity}</td><td class="trade-status"></td></tr>`,
      ),
      '</tbody></table>',
      order.total !== undefined &&
        `<table id="tp-order-price-table" class="fund-table"><tr><td class="order-price">${escapeText(order.total)}</td></tr></table>`,
      `<div id="operate-pnl"><ul class="operate-list">${times(order)}</ul></div>`,
    ]),
  });
