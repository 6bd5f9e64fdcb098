/** The keys of everything that is kept. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';

/** `storage.local` as far as newer browsers have more of it (Chrome 130, Firefox 143). */
interface Listing {
  readonly getKeys?: () => Promise<string[]>;
}

/** Where the keys alone cannot be had, every value is read to know its key: slow at thousands of orders. */
export async function allKeys(): Promise<readonly string[]> {
  const local: Listing = browser.storage.local;
  try {
    if (local.getKeys) return await local.getKeys();
  } catch (error) {
    logFailure('keys', error);
  }
  return Object.keys(await browser.storage.local.get(null));
}

/** Ids of every order kept here, also of those whose records cannot be read. */
export async function allOrderIds(): Promise<readonly OrderId[]> {
  return (await allKeys())
    .filter((key) => key.startsWith('order/'))
    .flatMap((key) => parseOrderId(key.slice('order/'.length)) ?? []);
}
