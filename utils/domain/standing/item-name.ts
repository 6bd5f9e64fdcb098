/** What an order is called where there is little room: its first item, cut. */

import { type Argument, phrase } from '@/utils/domain/words/phrase';
import type { Standing } from './standing';

/** Titles and headlines have room for this many characters of an item. */
const ITEM_LENGTH = 22;

/** The item's name, or "one of your orders" where no page showed one. */
export function itemOf({ title }: Pick<Standing, 'title'>): Argument {
  if (title === '') return { kind: 'phrase', phrase: phrase('notify_anOrder') };
  const letters = [...title];
  const text =
    letters.length > ITEM_LENGTH
      ? `${letters
          .slice(0, ITEM_LENGTH - 1)
          .join('')
          .trimEnd()}…`
      : title;
  return { kind: 'text', text };
}
