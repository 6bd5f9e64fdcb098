/**
 * The shape of a page without what it says, for a report that a user may choose to send by hand.
 *
 * Kept: elements, classes, `data-*` and `role` names, and texts that are known labels or status words. Everything else is
 * masked: letters become `x`, digits `0`, except where an order id is needed to read the page back, which becomes a made-up one.
 * Address and contact blocks, form fields and everything that carries a text of its own elsewhere are emptied or left out.
 */
import { READ_FIELDS } from '@/utils/domain/order/health';
import { instant } from '@/utils/domain/time/instant';
import type { PageContext, Readers } from '@/utils/page/dom/card-reading';
import { plainDigits } from '@/utils/page/dom/element-texts';
import { fold } from '@/utils/page/dom/pick';
import { PERSONAL_BLOCKS } from '@/utils/page/dom/walls';
import { cardsOf, contextOf, healthOf, readCard, readingsOf, troubleOf } from './read-page';

/** Attributes that tell structure and cannot hold what a person wrote or a link leads to. */
const KEPT_ATTRIBUTES = [
  'class',
  'role',
  'data-pl',
  'data-testid',
  'data-spm',
  'data-status',
  'lefttime',
  'type',
  'id',
];
const ID_ATTRIBUTES = ['href', 'data-orderid'];
const DROPPED = [
  'script, style, img, svg, noscript, iframe, frame, object, embed, video, audio, picture, canvas, map, link, meta, base',
  'template, input, textarea, select',
].join();
/** Nothing of these is told, not even masked. */
const PERSONAL = [PERSONAL_BLOCKS, '[class*="consignee"], [class*="user-info"] [class*="addr"], address'].join();
/** Longer masks would tell how long a sentence of a person is. */
const LONGEST = 60;
const ID = /\d{10,24}/g;
/** In texts also grouped by four, as aliexpress.ru prints it. */
const PRINTED_ID = /\d{10,24}|\d{4}(?:[ \u00a0\u202f]\d{4}){2,5}/g;

/** Whole characters are masked, signs and pictures of other scripts included; only spaces and plain punctuation stay. */
const mask = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, '0')
    .replace(/[^\s0.,:;/()%€$£¥₩₽₴+–-]/gu, 'x')
    .slice(0, LONGEST);

export interface Redaction {
  /** True for words that every buyer sees alike: labels, buttons, status words. */
  readonly isLabel: (text: string) => boolean;
}

/** Made-up ids, the same for the same id, so that cards, links and rows still belong together. */
function makeIds(): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const known = ids.get(id) ?? `9000000000${String(ids.size + 1).padStart(6, '0')}`;
    ids.set(id, known);
    return known;
  };
}

function textOf(text: string, isLabel: Redaction['isLabel'], madeUp: (id: string) => string): string {
  const folded = fold(text);
  if (folded === '' || isLabel(folded)) return text;
  const plain = plainDigits(text);
  const pieces = plain.split(PRINTED_ID);
  const ids = (plain.match(PRINTED_ID) ?? []).map((id) => madeUp(id.replace(/\D/g, '')));
  return pieces.map((piece, index) => mask(piece) + (ids[index] ?? '')).join('');
}

/** An attribute as it may leave: structure as it is, links as nothing but their kind and a made-up id. */
function attributeOf(name: string, value: string, madeUp: (id: string) => string): string | undefined {
  if (KEPT_ATTRIBUTES.includes(name)) return name === 'lefttime' ? value : value.replace(/\d{5,}/g, '0');
  const id = ID_ATTRIBUTES.includes(name) ? value.match(ID)?.[0] : undefined;
  if (id === undefined) return undefined;
  if (name === 'data-orderid') return madeUp(id);
  const isDetail = /\/p\/order\/detail\.html|order_detail\.htm|\/order-list\//.test(value);
  return isDetail
    ? value.replace(/[?#].*$/, '').replace(ID, madeUp) + (/[?&]orderId=/.test(value) ? `?orderId=${madeUp(id)}` : '')
    : undefined;
}

/** The redacted HTML of a copy of the page; the page itself is not touched. */
export function redact(page: Document, { isLabel }: Redaction): string {
  const root = page.documentElement.cloneNode(true);
  if (!isElement(root)) return '';
  const madeUp = makeIds();
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll(PERSONAL)) element.replaceChildren();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      const value = attributeOf(name, element.getAttribute(name) ?? '', madeUp);
      if (name === 'lang' && element === root) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.textContent = textOf(node.textContent ?? '', isLabel, madeUp);
      else if (node.nodeType !== 1) node.textContent = '';
    }
  }
  return root.outerHTML;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** How it was read, in names of our own and numbers: what was not found, and which selector found what no newest one did. */
function howRead(page: Document, context: PageContext): string {
  const cards = cardsOf(page, context).map((card) => readCard(card, context));
  const trouble = troubleOf(page, context, readingsOf(cards));
  const { orders, missing, drift } = healthOf(context, cards, instant(0), trouble);
  const older = READ_FIELDS.flatMap((field) => (drift[field] === undefined ? [] : [`${field} ${drift[field]}`]));
  const lines = [`cards ${cards.length}, orders ${orders}`, `missing ${missing.join(' ') || 'nothing'}`];
  return [...lines, `older selectors ${older.join(' ') || 'none'}`, ...(trouble ? [trouble] : [])].join('; ');
}

/**
 * What a report tells: kind, design and host of the page, how it was read, and its shape. `undefined` for a page that is no
 * order page.
 */
export function reportOf(page: Document, url: URL, readers: Readers, redaction: Redaction): string | undefined {
  const context = contextOf(page, url, readers);
  if (!context) return undefined;
  const head = [`${context.page}, ${context.design}, ${context.host}`, howRead(page, context)];
  return `${head.map((line) => `<!-- ${line} -->`).join('\n')}\n${redact(page, redaction)}`;
}
