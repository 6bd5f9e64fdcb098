/**
 * Lines at the foot of a card that say that money was refunded. Only words that somebody saw on a page; "waiting for
 * AliExpress" and "request done" stand there as well and say no such thing. Source: KOR, Korean list of 2026.
 */
import { normalise } from '@/utils/page/dom/normalise';

const REFUNDED = ['환불 완료', '고급 환불 완료'].map(normalise);
const AMOUNT = /[\p{Nd}.,\s]*\p{Sc}[\p{Nd}.,\s]*|(?:US|AU|CA)?\s*\p{Sc}?\s*\p{Nd}[\p{Nd}.,]*/gu;

/** True for a line that says so, with or without the amount that stands in it. */
export const saysRefunded = (line: string | undefined): boolean =>
  line !== undefined && REFUNDED.includes(normalise(line.replace(AMOUNT, ' ')));
