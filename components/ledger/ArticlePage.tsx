import { Say } from '@/components/frame/Say';
import { ARTICLE, type ArticleRow, type Claim } from '@/utils/domain/views/article-table';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

const isClaim = (name: string): name is Claim => name in ARTICLE;
const ROWS = Object.keys(ARTICLE)
  .filter(isClaim)
  .map((claim): readonly [Claim, ArticleRow] => [claim, ARTICLE[claim]]);

function Line({ label, said }: { readonly label: Phrase; readonly said: Phrase }) {
  return (
    <>
      <dt class="small quiet">
        <Say phrase={label} />
      </dt>
      <dd>
        <Say phrase={said} />
      </dd>
    </>
  );
}

/** What the article says, claim by claim, and what is true today. */
export function ArticlePage() {
  return (
    <>
      <h1>
        <Say phrase={phrase('ledger_article_title')} />
      </h1>
      <ol class="facts">
        {ROWS.map(([claim, row]) => (
          <li key={claim} id={claim} data-claim={claim} data-verdict={row.today}>
            <strong class="small">
              <Say phrase={phrase(`ledger_verdict_${row.today}`)} />
            </strong>
            <dl>
              <Line label={phrase('ledger_article_says')} said={phrase(`article_${claim}_claim`)} />
              <Line label={phrase('ledger_article_today')} said={phrase(`article_${claim}_today`)} />
              {row.correction && (
                <Line label={phrase('ledger_article_correction')} said={phrase(`correction_${row.correction}`)} />
              )}
            </dl>
            <p class="small quiet">
              <Say phrase={phrase('ledger_article_source', { source: { kind: 'text', text: row.source } })} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
