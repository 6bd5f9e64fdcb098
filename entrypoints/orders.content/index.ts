/** Runs on the order pages of today's site. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuest } from '@/utils/guest/start-guest';
import { TODAYS_READERS } from '@/utils/page/designs/todays';

export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/order/*',
    'https://*.aliexpress.us/p/order/*',
    'https://*.aliexpress.com/p/refund-cancel/*',
    'https://*.aliexpress.com/p/refund-dispute/*',
  ],
  runAt: 'document_idle',
  main: () => startGuest(TODAYS_READERS),
});
