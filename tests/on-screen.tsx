/** For tests of components: a page with plain English words and actions that only remember. */
import { type ComponentChildren, render } from 'preact';
import { PageProvider } from '@/components/frame/page';
import english from '@/public/_locales/en/messages.json';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { makeWords } from '@/utils/domain/words/words';
import type { OrderChange } from '@/utils/domain/worker/events';

export interface Told {
  readonly name: string;
  readonly what: unknown;
}

/** A page on screen: what its components asked for, and of each change what is offered to take it back. */
interface Shown {
  readonly root: HTMLElement;
  readonly told: readonly Told[];
  readonly waysBack: readonly (OrderChange | undefined)[];
}

/** Shows the children on a page of their own. */
export function onScreen(children: ComponentChildren): Shown {
  const told: Told[] = [];
  const waysBack: (OrderChange | undefined)[] = [];
  const tell =
    (name: string, answer = true) =>
    async (...what: readonly unknown[]): Promise<boolean> => {
      told.push({ name, what: what.at(-1) });
      return answer;
    };
  const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <PageProvider
      value={{
        surface: 'popup',
        words: makeWords({ language: 'en', messages, zone: NOW.zone, now: NOW.at }),
        now: NOW,
        preferences: DEFAULT_PREFERENCES,
        actions: {
          change: (change, undo) => {
            waysBack.push(undo);
            return tell('change')(change);
          },
          mark: tell('mark'),
          changeSettings: tell('settings'),
          copy: tell('copy'),
          remove: tell('remove'),
          saveFile: (name, type, text) => void told.push({ name: 'saveFile', what: { name, type, text } }),
          keepDraft: (_, draft) => void told.push({ name: 'keepDraft', what: draft }),
        },
      }}
    >
      {children}
    </PageProvider>,
    root,
  );
  return { root, told, waysBack };
}

/** Lets what was pressed take effect. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** The first element that fits; a test without it fails at once. */
export function first<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
}
