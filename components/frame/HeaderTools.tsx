import { phrase } from '@/utils/domain/words/phrase';
import { Icon } from './Icon';
import { usePage } from './page';
import { SEARCH_PATH } from './route';
import { Say } from './Say';

const PAGES = [
  ['', phrase('action_allOrders')],
  ['#/settings', phrase('ledger_page_settings')],
  ['#/data', phrase('ledger_page_data')],
  ['#/health', phrase('ledger_page_health')],
] as const;

/** The quiet right side of the header: search in all orders, keep this beside the page, and the way to everything else. */
export function HeaderTools() {
  const { words, actions } = usePage();
  const { keepBeside } = actions;
  const search = words.say(phrase('ledger_search'));
  const beside = words.say(phrase('action_keepBeside'));
  const menu = words.say(phrase('action_menu'));
  return (
    <nav class="tools-quiet" aria-label={menu}>
      <a
        class="button plain sign"
        data-link="search"
        href={`ledger.html${SEARCH_PATH}`}
        target="_blank"
        rel="noopener"
        aria-label={search}
        title={search}
      >
        <Icon name="search" />
      </a>
      {keepBeside && (
        <button
          type="button"
          class="plain sign"
          data-action="keepBeside"
          onClick={keepBeside}
          aria-label={beside}
          title={beside}
        >
          <Icon name="beside" />
        </button>
      )}
      <button
        type="button"
        class="plain sign"
        data-action="menu"
        popovertarget="menu"
        aria-haspopup="true"
        aria-label={menu}
        title={menu}
      >
        <Icon name="menu" />
      </button>
      <ul id="menu" class="menu" popover>
        {PAGES.map(([path, name]) => (
          <li key={path}>
            <a class="button plain" href={`ledger.html${path}`} target="_blank" rel="noopener">
              <Say phrase={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
