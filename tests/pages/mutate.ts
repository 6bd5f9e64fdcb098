/** Changes a page as a rebuilt site, a slow connection, a translator or another extension might, and takes the change back. */
import { instant, UTC } from '@/utils/domain/time/instant';
import { parseDay } from '@/utils/page/dates/parse-date';
import { inAnotherLanguage } from './other-words';
import { oneOf, type Random } from './random';

/** Puts back what was changed. A page is parsed once and mended after each look: parsing it anew costs ten times as much. */
export type Undo = () => void;

const nothing: Undo = () => undefined;

/** Sets or removes an attribute. */
export function withAttribute(element: Element, name: string, value: string | undefined): Undo {
  const before = element.getAttribute(name);
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
}

/** A change among the children of some elements, innermost first. */
function among(parents: readonly (Element | null)[], change: () => void): Undo {
  const before = parents.flatMap((parent) => (parent ? [[parent, [...parent.childNodes]] as const] : []));
  change();
  return () => {
    for (const [parent, children] of before) parent.replaceChildren(...children);
  };
}

const textsIn = (element: Element): readonly ChildNode[] =>
  [...element.childNodes].filter((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');

function withText(node: ChildNode | undefined, change: (text: string) => string): Undo {
  if (!node) return nothing;
  const before = node.textContent ?? '';
  node.textContent = change(before);
  return () => {
    node.textContent = before;
  };
}

/** Cut in the middle of a word or number: "Sep 15, 20", "Await". */
function truncated(text: string, random: Random): string {
  const cuts = [...text.matchAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)].map(({ index }) => index);
  const at = oneOf(cuts, random);
  return at === undefined ? '' : text.slice(0, at) + (random() < 0.5 ? '…' : '');
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '\u202eyap oT\u202c',
  '\ud800 half a pair',
  '\u0000\u0001\ufffe',
  '{{7*7}}',
  '9'.repeat(40),
  'a'.repeat(20_000),
  '😀'.repeat(50),
  ': : : ：：',
  '٣٢٠٥٦١٩٠٢٢٣٣',
  '31 Feb 2026',
  '0000-00-00 00:00:00',
  '-1 days 99:99:99',
] as const;

const DAYS = ['de', 'fr', 'pl', 'ko', 'ja', 'zh-CN', 'ar', 'he', 'th', 'vi', 'ru', 'hu', 'pt-BR', 'bg'] as const;

/** The same words in another language: a status by the tables, a day by `Intl`. */
function translated(text: string, random: Random): string {
  const status = inAnotherLanguage(text, random);
  if (status !== undefined) return status;
  const day = parseDay(text, { language: 'en', zone: UTC, seenAt: instant(Date.UTC(2026, 10, 23)), needsYear: true });
  const language = oneOf(DAYS, random);
  if (!day || /:/.test(text)) return text;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.UTC(day.year, day.month - 1, day.day),
  );
}

/** Between two cards nothing changes places: then the page itself would say something else about both orders. */
const countOfOrders = (element: Element): number =>
  new Set(element.innerHTML.replace(/(?<=\d) (?=\d{4})/g, '').match(/\d{16}/g) ?? []).size;

const everyText = (element: Element, change: (text: string) => string): Undo => {
  const all = [...(element.ownerDocument.body?.querySelectorAll('*') ?? [])];
  const undone = all.flatMap(textsIn).map((node) => withText(node, change));
  return () => {
    for (const undo of undone) undo();
  };
};

export const MUTATIONS = {
  'class renamed': (element, random) => {
    const name = oneOf([...element.classList], random);
    if (name === undefined) return nothing;
    const names = [...element.classList].map((each) => (each === name ? `x-${Math.floor(random() * 1e6)}` : each));
    return withAttribute(element, 'class', names.join(' '));
  },
  'classes gone': (element) => withAttribute(element, 'class', undefined),
  'attribute gone': (element, random) => {
    const name = oneOf(element.getAttributeNames(), random);
    return name === undefined ? nothing : withAttribute(element, name, undefined);
  },
  'attribute emptied': (element, random) => {
    const name = oneOf(element.getAttributeNames(), random);
    return name === undefined ? nothing : withAttribute(element, name, '');
  },
  'part gone': (element) => among([element.parentElement], () => element.remove()),
  'part wrapped': (element) =>
    among([element.parentElement], () => {
      const wrapper = element.ownerDocument.createElement('div');
      element.before(wrapper);
      wrapper.append(element);
    }),
  'part twice': (element) => among([element.parentElement], () => element.after(element.cloneNode(true))),
  'wrapper gone': (element) =>
    among([element, element.parentElement], () => element.replaceWith(...element.childNodes)),
  'order changed': (element) =>
    among([element.parentElement], () => {
      if (element.nextElementSibling) element.nextElementSibling.after(element);
    }),
  'parts swapped': (element, random) => {
    const home = element.parentElement?.parentElement;
    const aunts = home && countOfOrders(home) <= 1 ? [...home.children] : [];
    const cousins = aunts.flatMap((aunt) => [...aunt.children]).filter((other) => other !== element);
    const other = oneOf(cousins, random);
    if (!other) return nothing;
    return among([element.parentElement, other.parentElement], () => {
      const place = element.ownerDocument.createElement('i');
      element.replaceWith(place);
      other.replaceWith(element);
      place.replaceWith(other);
    });
  },
  emptied: (element) => among([element], () => element.replaceChildren()),
  'text cut': (element, random) => withText(oneOf(textsIn(element), random), (text) => truncated(text, random)),
  'text hostile': (element, random) =>
    withText(oneOf(textsIn(element), random), (text) => (random() < 0.5 ? text : '') + oneOf(HOSTILE, random)),
  'text in another language': (element, random) =>
    withText(oneOf(textsIn(element), random), (text) => translated(text, random)),
  'every text hostile': (element, random) => everyText(element, () => oneOf(HOSTILE, random) ?? ''),
  'languages mixed': (element, random) => everyText(element, (text) => translated(text, random)),
} as const satisfies Record<string, (element: Element, random: Random) => Undo>;

export type Mutation = keyof typeof MUTATIONS;
export const MUTATION_NAMES = Object.keys(MUTATIONS).filter((name): name is Mutation => name in MUTATIONS);

/** Does one to three mutations of one kind to some of these elements. */
export function mutate(elements: readonly Element[], kind: Mutation, random: Random): Undo {
  const times = 1 + Math.floor(random() * 3);
  const undone: Undo[] = [];
  for (let i = 0; i < times; i += 1) {
    const element = oneOf(elements, random);
    if (element) undone.push(MUTATIONS[kind](element, random));
  }
  return () => {
    for (const undo of undone.toReversed()) undo();
  };
}
