/**
 * The cancel page. Only its address is attested (MAGG 2024 and 2026) and its flow: choose a reason, submit, confirm
 * (DSers). The markup is a stand-in; a reader may rely on the address and on plain form controls only.
 */
import { escapeText, page } from './html';

export interface CancelPage {
  readonly language: string;
  readonly reasons: readonly string[];
  readonly chosen?: number;
  /** The sentence after sending, such as "You've canceled the order" (MMZ). */
  readonly done?: string;
}

export const cancelPage = ({ language, reasons, chosen, done }: CancelPage): string =>
  page({
    language,
    title: 'Cancel order',
    body:
      done !== undefined
        ? `<div id="root"><div class="cancel-result"><h2>${escapeText(done)}</h2></div></div>`
        : `<div id="root"><form>${reasons
            .map(
              (reason, index) =>
                `<label><input type="radio" name="reason"${index === chosen ? ' checked' : ''}>${escapeText(reason)}</label>`,
            )
            .join('')}<button type="button">Submit</button></form></div>`,
  });
