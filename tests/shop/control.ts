/** The page on which a person plays buyer, seller and time: https://www.aliexpress.com/practice */
import { type ActionName, actionsFor, type ShopOrder } from './order';
import { escapeText, page } from './pages/html';
import words from './practice-words.json' with { type: 'json' };
import type { Shop } from './shop';
import { statusOf } from './status-words';

const SKIPS = [
  [1, 'hour'],
  [24, 'day'],
  [72, 'threeDays'],
  [480, 'twentyDays'],
] as const;

type Words = Readonly<Record<keyof typeof words.en, string>>;
const WORDS: Readonly<Record<string, Words>> = words;

/** The page speaks the visitor's language where it can, else English. */
export const practiceWords = (language: string): Words =>
  WORDS[language] ?? WORDS[language.replace('-', '_')] ?? WORDS[language.slice(0, 2)] ?? words.en;

const button = (body: object, label: string) =>
  `<button data-body="${escapeText(JSON.stringify(body))}">${escapeText(label)}</button>`;

const row = (order: ShopOrder, language: string, say: Words) => {
  const buttons = actionsFor(order).map((action: ActionName) => button({ action, id: order.id }, say[action]));
  return (
    `<tr><td><a href="/p/order/detail.html?orderId=${order.id}"><bdi>${escapeText(order.items[0]?.title ?? order.id)}</bdi></a>` +
    `<td>${escapeText(statusOf(order.phase, language))}<td>${buttons.join(' ')}`
  );
};

const SCRIPT = `
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    for (const each of document.querySelectorAll('button')) each.disabled = true;
    await fetch('/practice/act', { method: 'POST', body: button.dataset.body });
    location.reload();
  });
}`;

export function controlPage(shop: Shop, language: string): string {
  const say = practiceWords(language);
  const text = (key: keyof Words) => escapeText(say[key]);
  const now = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(shop.now());
  const skips = SKIPS.map(([hours, key]) => button({ skipHours: hours }, say[key]));
  return page({
    language,
    title: say.title,
    head: '<link rel="stylesheet" href="/practice/style.css">',
    body:
      `<main class="practice"><h1>${text('title')}</h1>` +
      `<p>${text('nothingReal')}</p><ol><li>${text('try1')}<li>${text('try2')}<li>${text('try3')}</ol>` +
      `<p>${button({ place: say.newItem }, say.placeOrder)} <a class="button" href="/p/order/index.html">${text('openOrders')}</a></p>` +
      `<p>${text('now')}: <bdi>${escapeText(now)}</bdi></p><p>${skips.join(' ')}</p><p>${text('standsStill')}</p>` +
      `<table>${shop
        .orders()
        .map((order) => row(order, language, say))
        .join('')}</table></main><script>${SCRIPT}</script>`,
  });
}
