/**
 * Lines at the foot of a card that say that money was refunded, as public material shows them. "Waiting for AliExpress" and
 * "request done" stand there as well and say no such thing.
 */
import { BETWEEN_LINES } from '@/utils/page/dom/card-lines';
import { normalise } from '@/utils/page/dom/normalise';
import { once } from '@/utils/page/dom/once';

/** Words, and who saw them: A on the page, D in a help text. Adding one is one line. */
const REFUND_LINES = [
  ['환불 완료', 'KOR and a Korean list of 2026, A'],
  ['고급 환불 완료', 'KOR and a Korean list of 2026, A'],
  ['Refund completed', 'help of intl.alipay.com on "Refund Completed" on the order page, D'],
] as const;

const refunded = once((): ReadonlySet<string> => new Set(REFUND_LINES.map(([words]) => normalise(words))));

const bare = (line: string): string => normalise(line.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));

/** True where every line says so; of several items one that is still waited for keeps its protection. Amounts taken out. */
export const saysRefunded = (lines: string): boolean =>
  lines.split(BETWEEN_LINES.trim()).every((line) => refunded().has(bare(line)));
