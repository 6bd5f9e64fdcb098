// @vitest-environment happy-dom
/** Cases from public reports of shoppers and of people who maintain such readers; personal details replaced, wording ours. */
import { expect, it, vi } from 'vitest';
import { watchPage } from '@/utils/guest/watch';
import * as p from './report-pages';

const ID = '8196987604675426';

it('a shopper would have seen ten orders and never the others, which "View orders" puts straight into the list', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = new DOMParser().parseFromString(
    p.listPage([p.card({ id: ID, status: 'Processing' })]),
    'text/html',
  ).body.innerHTML;
  const rests: (ReadonlySet<Element> | undefined)[] = [];
  const stop = watchPage(document, () => p.LIST, {
    onTouch: () => undefined,
    onNewPage: () => undefined,
    onRest: ({ touched }) => rests.push(touched),
  });
  rests.length = 0;
  const more = new DOMParser().parseFromString(p.card({ id: '8196987604695426', status: 'To pay' }), 'text/html').body
    .firstElementChild;
  if (more) document.querySelector('.comet-checkbox-group')?.append(more);
  await vi.advanceTimersByTimeAsync(400);
  stop();
  vi.useRealTimers();
  expect(rests.flatMap((touched) => [...(touched ?? [])])).toEqual([document.querySelectorAll('.order-item')[1]]);
});
