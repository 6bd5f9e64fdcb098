/**
 * A scraper as a competent peer writes one: a selector a field, and for each field the text of what it finds. It reads every
 * field that we read of today's cards, and none of what we do beside it (older markup, personal lines, what is missing).
 */
const textOf = (card: Element, selector: string): string =>
  card.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export function scrape(card: Element) {
  const link = card.querySelector('a[href*="orderId="]')?.getAttribute('href') ?? '';
  const dateLine = textOf(card, '.order-item-header-right-info > div');
  return {
    orderId: /orderId=(\d+)/.exec(link)?.[1] ?? '',
    status: textOf(card, '.order-item-header-status-text'),
    placed: dateLine.slice(dateLine.indexOf(':') + 1).trim(),
    total: textOf(card, '.order-item-content-opt-price-total [class*="wrap--"]'),
    store: textOf(card, '.order-item-store-name'),
    title: card.querySelector('.order-item-content-info-name [title]')?.getAttribute('title') ?? '',
    variant: textOf(card, '.order-item-content-info-sku'),
    quantity: Number(textOf(card, '.order-item-content-info-number-quantity').replace('x', '')),
    stateLine: textOf(card, '.expose-info-item-title'),
    buttons: [...card.querySelectorAll('.order-item-btn')].map((button) => button.textContent?.trim() ?? ''),
  };
}
