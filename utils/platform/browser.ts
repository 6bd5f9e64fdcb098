/** The one door to the browser's own API. Everything else imports it from here. */
export { browser } from 'wxt/browser';
