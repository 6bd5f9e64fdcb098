/** What stands in the way of an order page. Captcha modelled on PDK and AHP; sign-in hosts on KAG and RUX. */
import { page } from './html';

export const captchaPage = (): string =>
  page({
    language: 'en',
    title: 'Captcha Interception',
    body:
      '<div class="baxia-dialog" id="baxia-dialog-content"><div class="nc-container" id="nc_1_wrapper">' +
      '<p>Sorry, we have detected unusual traffic from your network.</p><p>Please slide to verify</p></div></div>',
  });

export const signInPage = (): string =>
  page({
    language: 'en',
    title: 'Login',
    body: '<div id="batman-dialog-wrap"><form action="https://login.aliexpress.com/"><input type="password" name="fm-login-password"></form></div>',
  });
