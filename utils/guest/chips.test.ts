// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { orderId } from '@/tests/kit/orders';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayList } from '@/tests/shop/pages/today-list';
import { idOnCard } from '@/utils/page/dom/page-kind';
import { isOurs, makeChips } from './chips';
import { type Rest, watchPage } from './watch';

const OTHER = { ...SOCKS, id: '8212313961611322', status: 'To pay' };
const id = orderId(SOCKS.id);
const other = orderId(OTHER.id);
const chip = { text: 'closes by itself', urgency: 'calm', language: 'en', direction: 'ltr' } as const;
const rests: Rest[] = [];
const ends: (() => void)[] = [];

const show = (orders: readonly (typeof SOCKS)[]): void => {
  const shown = new DOMParser().parseFromString(todayList({ orders, words: TODAY_WORDS.en }), 'text/html');
  document.body.replaceChildren(...shown.body.children);
};
const card = (index = 0): Element => {
  const found = document.querySelectorAll('.order-item')[index];
  if (!found) throw new Error('no card');
  return found;
};
const shownChips = () => [...document.querySelectorAll('.order-item > *')].filter(isOurs);
const made = () => {
  const chips = makeChips(
    document,
    (element) => idOnCard(element, 'www.aliexpress.com'),
    () => undefined,
  );
  ends.push(chips.stop);
  return chips;
};
/** Another script of the page that watches the same cards. */
const watched = (reaction: (mutations: readonly MutationRecord[]) => void): void => {
  const observer = new MutationObserver(reaction);
  observer.observe(document.body, { childList: true, subtree: true });
  ends.push(() => observer.disconnect());
};
/** Our own watching as it runs on a page, and what it tells the chips. */
const watch = (onTouch: (cards: readonly Element[] | undefined) => void): void => {
  const onRest = (each: Rest) => rests.push(each);
  ends.push(watchPage(document, () => LIST_URL, { onTouch, onNewPage: () => undefined, onRest }));
  rests.length = 0;
};
const frames = (count: number) => vi.advanceTimersByTimeAsync(count * 16);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
});

describe('a chip', () => {
  it('is the last child of its card, and is back in the next frame when the page makes the card anew', async () => {
    show([SOCKS, OTHER]);
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    expect(isOurs(card().lastElementChild ?? document)).toBe(true);
    show([OTHER, SOCKS]);
    chips.restore([card(0), card(1)]);
    await frames(1);
    expect(shownChips()).toHaveLength(1);
    expect(isOurs(card(1).lastElementChild ?? document)).toBe(true);
  });

  it('stays with its order when two cards change places', async () => {
    show([SOCKS, OTHER]);
    const chips = made();
    chips.place(id, card(0));
    chips.place(other, card(1));
    chips.say([
      { id, ...chip },
      { id: other, ...chip },
    ]);
    await frames(1);
    const [ofFirst, ofSecond] = shownChips();
    const [first, second] = [card(0), card(1)].map((each) => [...each.childNodes].filter((node) => !isOurs(node)));
    card(0).prepend(...(second ?? []));
    card(1).prepend(...(first ?? []));
    chips.restore([card(0), card(1)]);
    await frames(2);
    expect(shownChips()).toEqual([ofSecond, ofFirst]);
  });

  it('comes to many cards over several frames', async () => {
    const all = Array.from({ length: 30 }, (_, n) => ({ ...SOCKS, id: String(8_212_313_960_000_000 + n) }));
    show(all);
    const chips = made();
    let elapsed = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      elapsed += 1;
      return elapsed;
    });
    for (const [n, each] of all.entries()) chips.place(orderId(each.id), card(n));
    chips.say(all.map((each) => ({ id: orderId(each.id), ...chip })));
    await frames(1);
    const first = shownChips().length;
    await frames(5);
    clock.mockRestore();
    expect([first > 0, first < 15, shownChips().length]).toEqual([true, true, 30]);
  });

  it('names neither us nor the order to the page', async () => {
    show([SOCKS]);
    const before = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    const [host] = shownChips();
    expect(host?.getAttributeNames()).toEqual([]);
    expect(before).toContain(host?.localName);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
  });

  it('its own coming and going is no news', async () => {
    show([SOCKS]);
    const chips = made();
    watch(chips.restore);
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(60);
    expect(shownChips()).toHaveLength(1);
    expect(rests).toEqual([]);
  });

  it('goes when it is switched off, and comes back with its words when it is switched on', async () => {
    show([SOCKS]);
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    chips.sayAll([]);
    await frames(1);
    expect(shownChips()).toHaveLength(0);
    chips.restore(undefined);
    await frames(1);
    expect(shownChips()).toHaveLength(0);
    expect(chips.ids()).toEqual([id]);
    chips.sayAll([{ id, ...chip }]);
    await frames(1);
    expect(shownChips()).toHaveLength(1);
  });

  it('goes for good when the script ends, also one that was to be shown in the next frame', async () => {
    show([SOCKS, OTHER]);
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    chips.place(other, card(1));
    chips.say([{ id: other, ...chip }]);
    chips.stop();
    await frames(3);
    expect(shownChips()).toHaveLength(0);
  });

  it('does not come back after the end, whatever the page does', async () => {
    show([SOCKS]);
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    chips.stop();
    chips.restore(undefined);
    await frames(3);
    expect(shownChips()).toHaveLength(0);
  });
});

describe('a script that starts beside what the version before left, as in Firefox after an update', () => {
  /** What Firefox gives to scripts of extensions, and to no page. */
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    });
    Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
      configurable: true,
      get(this: Element) {
        return roots.get(this) ?? null;
      },
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  });

  it('takes away the lines that do nothing any more, and no bare element of the page', async () => {
    show([SOCKS]);
    const before = made();
    before.place(id, card());
    before.say([{ id, ...chip }]);
    await frames(1);
    const [left] = shownChips();
    // What the page hung behind it since does not hide it.
    card().append(document.createElement('i'));
    const theirs = document.createElement('div');
    theirs.attachShadow({ mode: 'open' }).append('text of the page');
    document.body.append(document.createElement('p'), theirs);
    made();
    expect([left?.isConnected, theirs.isConnected]).toEqual([false, true]);
  });
});

describe('a page that fights back', () => {
  /** Counts how often a chip of ours came, and does at once what such a page does. */
  const fought = (reaction: (host: Element) => void): { readonly rounds: () => number } => {
    let rounds = 0;
    watched((mutations) => {
      for (const node of mutations.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element) || !isOurs(node)) continue;
        rounds += 1;
        reaction(node);
      }
    });
    return { rounds: () => rounds };
  };

  /** Puts something behind our chip each time, as a page does that wants its own line to be the last. */
  const outdo = (host: Element): void => host.parentElement?.append(document.createElement('p'));

  it('is left alone after five rounds, one a frame', async () => {
    show([SOCKS]);
    const chips = made();
    watch(chips.restore);
    const { rounds } = fought(outdo);
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(1);
    expect(rounds()).toBe(1);
    await frames(1);
    expect(rounds()).toBe(2);
    await frames(600);
    expect(rounds()).toBe(5);
  });

  it('is not fought with where it takes the chip away', async () => {
    show([SOCKS]);
    const chips = made();
    watch(chips.restore);
    const { rounds } = fought((host) => host.remove());
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    await frames(600);
    expect(rounds()).toBe(1);
  });

  it('gets a chip again when its card says something else; the others keep theirs meanwhile', async () => {
    show([SOCKS, OTHER]);
    const chips = made();
    watch(chips.restore);
    const { rounds } = fought((host) => {
      if (host.parentElement === card()) outdo(host);
    });
    chips.place(id, card());
    chips.place(other, card(1));
    chips.say([
      { id, ...chip },
      { id: other, ...chip },
    ]);
    await frames(600);
    expect(rounds()).toBe(6);
    expect(isOurs(card(1).lastElementChild ?? document)).toBe(true);
    chips.say([{ id, ...chip, text: 'pay soon' }]);
    await frames(600);
    expect(rounds()).toBe(11);
  });
});
