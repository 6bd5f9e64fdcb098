import { expect, it } from 'vitest';
import { itemOf } from './item-name';

it.each([
  ['Wool socks, 22 letters', 'Wool socks, 22 letters'],
  ['Wool socks, 23 letters!', 'Wool socks, 23 letter…'],
  ['Wool socks, 20 lette     and more', 'Wool socks, 20 lette…'],
  ['🧦'.repeat(30), `${'🧦'.repeat(21)}…`],
])('the item "%s" is called "%s" where there is little room', (title, text) => {
  expect(itemOf({ title })).toEqual({ kind: 'text', text });
});

it('an item without a name is one of your orders', () => {
  expect(itemOf({ title: '' })).toEqual({ kind: 'phrase', phrase: { key: 'notify_anOrder' } });
});
