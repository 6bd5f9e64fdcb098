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
    <div>
      <dt class="small quiet">
        <Say phrase={label} />
      </dt>
      <dd>
        <Say phrase={said} />
      </dd>
    </div>
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

/** What is not true today comes first; what still is, last. */
const VERDICTS = ['WRONG', 'HIST', 'CONFLICT', 'PART', 'UNV', 'OK'] as const satisfies readonly ArticleRow['today'][];

/** A shape for each verdict, so that its colour is not all it has. */
const SHAPES = { WRONG: '✕', HIST: '◔', CONFLICT: '≠', PART: '◐', UNV: '○', OK: '●' } as const satisfies Record<
  ArticleRow['today'],
  string
>;

function ClaimItem({ claim, row }: { readonly claim: Claim; readonly row: ArticleRow }) {
  return (
    <li id={claim} data-claim={claim} data-verdict={row.today}>
      <dl class="claim">
        <Line label={phrase('ledger_article_says')} said={phrase(`article_${claim}_claim`)} />
        <Line label={phrase('ledger_article_today')} said={phrase(`article_${claim}_today`)} />
        {row.correction && (
          <Line label={phrase('ledger_article_correction')} said={phrase(`correction_${row.correction}`)} />
        )}
      </dl>
      <Known by={row.sources} />
    </li>
  );
}

/** What the article says and what is true today, by verdict; at its end the sources, by name and address. */
export function ArticlePage() {
  return (
    <>
      <h1>
        <Say phrase={phrase('ledger_page_article')} />
      </h1>
      <p class="quiet">
        <Say phrase={phrase('ledger_article_title')} />
      </p>
      {VERDICTS.map((verdict) => {
        const rows = ROWS.filter(([, { today }]) => today === verdict);
        return (
          rows.length > 0 && (
            <section class="group claims" key={verdict}>
              <h2>
                <span class="judged" data-judged={verdict}>
                  <span aria-hidden="true">{SHAPES[verdict]}</span> <Say phrase={phrase(`ledger_verdict_${verdict}`)} />
                </span>{' '}
                <span class="number">{rows.length}</span>
              </h2>
              <ol class="entries sheet">
                {rows.map(([claim, row]) => (
                  <ClaimItem claim={claim} row={row} key={claim} />
                ))}
              </ol>
            </section>
          )
        );
      })}
      <section class="group">
        <h2>
          <Say phrase={phrase('ledger_article_sources')} />
        </h2>
        <ul class="small entries sheet" data-part="sources">
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
      </section>
    </>
  );
}
