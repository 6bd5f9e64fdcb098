// @vitest-environment happy-dom
/** Each page of the shop loads the readers of its own site alone: the script that its address asks for has the one it needs. */
import { expect, it } from 'vitest';
import orders from '@/entrypoints/orders.content';
import otherOrders from '@/entrypoints/other-orders.content';
import { EVERY_READER } from '@/utils/page/designs/every-reader';
import { OTHER_READERS } from '@/utils/page/designs/others';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { contextOf } from '@/utils/page/read-page';
import * as at from '../fixtures/pages';
import { EXAMPLE_PAGES } from './examples';

const patternsOf = ({ matches }: { readonly matches?: unknown }): readonly string[] =>
  Array.isArray(matches) ? matches.map(String) : [];

const SCRIPTS = [
  { patterns: patternsOf(orders), readers: TODAYS_READERS },
  { patterns: patternsOf(otherOrders), readers: OTHER_READERS },
];

/** A match pattern of the manifest, as browsers read it. */
const fits = (pattern: string, address: string): boolean =>
  new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*').replace('//.*\\.', '//(?:.*\\.)?')}$`).test(address);

const ADDRESSES = new Set([
  ...EXAMPLE_PAGES.map(({ address }) => address),
  at.cancelUrl(at.SOCKS.id),
  at.REFUNDS_URL,
  'https://www.aliexpress.us/p/order/index.html?tracelog=ws_topbar',
  'https://trade.aliexpress.com/order_list.htm',
]);

it.each([...ADDRESSES])('%s', (address) => {
  const asked = SCRIPTS.filter(({ patterns }) => patterns.some((pattern) => fits(pattern, address)));
  const [one] = asked.map(({ readers }) => contextOf(document, new URL(address), readers));
  expect(asked).toHaveLength(1);
  expect(one).toBeDefined();
  expect(one).toEqual(contextOf(document, new URL(address), EVERY_READER));
});
