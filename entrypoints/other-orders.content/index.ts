/** Runs on the order pages of aliexpress.ru and of the site of before 2022: their addresses lead to no page of today's site. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuest } from '@/utils/guest/start-guest';
import { OTHER_READERS } from '@/utils/page/designs/others';

export default defineContentScript({
  matches: [
    'https://trade.aliexpress.com/orderList.htm*',
    'https://trade.aliexpress.com/order_list.htm*',
    'https://trade.aliexpress.com/order_detail.htm*',
    'https://aliexpress.ru/order-list*',
  ],
  runAt: 'document_idle',
  main: () => startGuest(OTHER_READERS),
});
