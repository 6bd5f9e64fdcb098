/** Changes a page as a rebuilt site, a slow connection or another extension might. */

export type Random = () => number;

/** A repeatable row of numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oneOf = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)];

export const MUTATIONS = {
  'class renamed': (element, random) => {
    const name = oneOf([...element.classList], random);
    if (name !== undefined) element.classList.replace(name, `x-${Math.floor(random() * 1e6)}`);
  },
  'classes gone': (element) => element.removeAttribute('class'),
  'attribute gone': (element, random) => {
    const name = oneOf(element.getAttributeNames(), random);
    if (name !== undefined) element.removeAttribute(name);
  },
  'part gone': (element) => element.remove(),
  'part wrapped': (element) => {
    const wrapper = element.ownerDocument.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
  },
  'part twice': (element) => element.after(element.cloneNode(true)),
  'wrapper gone': (element) => element.replaceWith(...element.childNodes),
  'order changed': (element) => {
    if (element.nextElementSibling) element.nextElementSibling.after(element);
  },
  emptied: (element) => element.replaceChildren(),
} as const satisfies Record<string, (element: Element, random: Random) => void>;

export type Mutation = keyof typeof MUTATIONS;
export const MUTATION_NAMES = Object.keys(MUTATIONS).filter((name): name is Mutation => name in MUTATIONS);

/** Does one to three mutations of one kind somewhere in the body. */
export function mutate(root: Document, kind: Mutation, random: Random): void {
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i += 1) {
    const element = oneOf([...root.body.querySelectorAll('*')], random);
    if (element) MUTATIONS[kind](element, random);
  }
}
