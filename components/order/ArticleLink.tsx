import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';

/** From how something is known to the page with everything that this goes by. */
export function ArticleLink() {
  const { surface } = usePage();
  return (
    <p class="small">
      <a
        data-link="article"
        href="/ledger.html#/article"
        target={surface === 'ledger' ? undefined : '_blank'}
        rel="noopener"
      >
        <Say phrase={phrase('ledger_page_article')} />
      </a>
    </p>
  );
}
