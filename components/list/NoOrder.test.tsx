// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { first, onScreen } from '@/tests/on-screen';
import { NoOrder } from './NoOrder';

const ID = orderId('8012345678901234');

it.each(['broken', 'newer'] as const)('a record that is %s is said, and can be saved as it is or deleted', (why) => {
  const { root, told } = onScreen(<NoOrder damage={{ id: ID, why, json: '"torn"' }} />);
  expect(first(root, '[data-headline]').dataset).toMatchObject({ headline: 'damaged', why });
  first(root, '[data-action="saveDamaged"]').click();
  first(root, '[data-action="deleteDamaged"]').click();
  expect(told).toEqual([
    { name: 'saveFile', what: { name: `${ID}.json`, type: 'application/json', text: '"torn"' } },
    { name: 'remove', what: ID },
  ]);
  expect(root.querySelector('[data-link="list"]')).not.toBeNull();
});

it('an order that was never read has nothing to save or delete', () => {
  const { root } = onScreen(<NoOrder />);
  expect(first(root, '[data-headline]').dataset.headline).toBe('empty');
  expect(root.querySelector('[data-action]')).toBeNull();
});
