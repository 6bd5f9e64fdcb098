import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { sourceWords } from '@/utils/domain/knowledge/source-words';
import { type SourceTag, sourceOf } from '@/utils/domain/knowledge/sources';
import { ARTICLE, type ArticleRow, type Claim } from '@/utils/domain/views/article-table';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

const isClaim = (name: string): name is Claim => name in ARTICLE;
const ROWS = Object.keys(ARTICLE)
  .filter(isClaim)
  .map((claim): readonly [Claim, ArticleRow] => [claim, ARTICLE[claim]]);
/** Each source that some claim rests on, once, with something to look up. */
const CITED = [...new Set(ROWS.flatMap(([, { sources }]) => sources))].filter((tag) => sourceOf(tag).address !== '');

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

/** By which sources a claim is judged, in words; of several laws only the reader's, where a country was chosen. */
function Known({ by }: { readonly by: readonly SourceTag[] }) {
  const { words, preferences } = usePage();
  const said = [...new Set(by.map((tag) => words.say(sourceWords(tag, preferences.country))))];
  const sources = { kind: 'text', text: said.join(' · ') } as const;
  return (
    <p class="small quiet" data-source={by.join(' ')}>
      <Say
        phrase={by.length === 0 ? phrase('ledger_article_noSource') : phrase('ledger_article_source', { sources })}
      />
    </p>
  );
}

/** What the article says, claim by claim, and what is true today; at its end the sources, by name and address. */
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
            <Known by={row.sources} />
          </li>
        ))}
      </ol>
      <h2>
        <Say phrase={phrase('ledger_article_sources')} />
      </h2>
      <ul class="small" data-part="sources">
        {CITED.map((tag) => (
          <li key={tag} data-source={tag}>
            <Say phrase={sourceWords(tag)} />
            <br />
            <bdi>{sourceOf(tag).name}</bdi>
            {' · '}
            <bdi>{sourceOf(tag).address}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
