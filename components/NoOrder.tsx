import { phrase } from '@/utils/domain/phrase';
import { Say } from './Say';

/** An order that was asked for and never read, and the way to where it can be. */
export function NoOrder() {
  return (
    <>
      <h1 data-headline="empty" data-count={0}>
        <Say phrase={phrase('ui_orderGone')} />
      </h1>
      <p class="actions">
        <a
          class="button filled"
          data-link="list"
          href="https://www.aliexpress.com/p/order/index.html"
          target="_blank"
          rel="noopener noreferrer"
        >
          <span>
            <Say phrase={phrase('action_link_list')} /> <span aria-hidden="true">↗</span>
          </span>
        </a>
      </p>
    </>
  );
}
