import { phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

/** The way to the site's own list of orders, where no order says on which host it was seen. */
export function ListAnchor({ filled }: { readonly filled: boolean }) {
  return (
    <a
      class={filled ? 'button filled' : 'button'}
      data-link="list"
      href="https://www.aliexpress.com/p/order/index.html"
      target="_blank"
      rel="noopener noreferrer"
    >
      <span>
        <Say phrase={phrase('action_link_list')} /> <span aria-hidden="true">↗</span>
      </span>
    </a>
  );
}
