/**
 * The cancel page and the list of returns and refunds. Only their addresses are attested (MAGG, ELM), so they are read by
 * plain form controls and links alone; whatever else they print stays unread.
 */
import { type CardReading, type DesignReader, type PageContext, readingOf } from '@/utils/page/dom/card-reading';
import { orderIdBehind, orderIdIn } from '@/utils/page/dom/page-kind';
import { textOf } from '@/utils/page/dom/pick';

const CHOSEN = 'input[type="radio"]:checked, option:checked:not([value=""])';
const FORM = 'input[type="radio"], select, textarea';

/** The reason chosen, or, once the form is gone, the headline that came in its place. */
function readCancelPage(root: Element, context: PageContext): CardReading | undefined {
  const id = orderIdIn(context.url);
  if (id === undefined) return undefined;
  const chosen = root.querySelector(CHOSEN);
  const label = chosen?.closest('label') ?? chosen?.nextElementSibling;
  const headline = root.querySelector(FORM) ? undefined : textOf(root.querySelector('h1, h2'));
  const found = {
    cancelReason: textOf(chosen?.localName === 'option' ? chosen : label),
    reminder: headline,
  };
  return readingOf(context, id, found, []);
}

/** A row of the list: the status beside a link to the order's details. */
function readRefund(link: Element, context: PageContext): CardReading | undefined {
  const id = orderIdBehind(link, context.host);
  if (id === undefined) return undefined;
  const row = link.parentElement;
  const isAlone = row?.querySelectorAll('a[href*="rderId="]').length === 1;
  const status = isAlone ? textOf(row.querySelector('[class*="status"]')) : undefined;
  return readingOf(context, id, { stateLine: status }, []);
}

export const CANCEL_READER: DesignReader = {
  card: ['body'], // 2026-01
  shell: ['body'], // 2026-01
  read: readCancelPage,
};
export const REFUNDS_READER: DesignReader = {
  card: ['a[href*="rderId="]'], // 2026-09
  shell: ['body'], // 2026-09
  read: readRefund,
};
