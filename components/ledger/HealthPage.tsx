import { pagePath } from '@/components/frame/ledger-route';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { HealthNotices, healthNotices } from '@/components/list/HealthNotices';
import { type Health, type PageHealth, READ_FIELDS, type ReadField } from '@/utils/domain/order/health';
import { missingSince } from '@/utils/domain/order/page-health';
import { type Instant, instant } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { type ReportActions, ReportBox } from './ReportBox';

const text = (value: string) => ({ kind: 'text', text: value }) as const;

/** The last look at that kind of page: what to do is said there, and not of what is over. */
const isNewest = (pages: readonly PageHealth[], { page, design, at }: PageHealth): boolean =>
  !pages.some((other) => other.page === page && other.design === design && other.at > at);

/** Since when something is missing on that kind of page without a break. */
function sinceOf(pages: readonly PageHealth[], page: PageHealth): Instant {
  const times = page.missing.flatMap((field) => missingSince(pages, page, field) ?? []);
  return instant(Math.min(page.at, ...times));
}

function linesOf(
  pages: readonly PageHealth[],
  page: PageHealth,
  list: (phrases: readonly Phrase[]) => string,
): readonly Phrase[] {
  const { missing, drift, unknownWords } = page;
  const isNow = isNewest(pages, page);
  const drifted = READ_FIELDS.filter((field) => drift[field] !== undefined);
  const names = (fields: readonly ReadField[]) => text(list(fields.map((field) => phrase(`ledger_field_${field}`))));
  return [
    missing.length > 0 ? phrase('ledger_health_missing', { fields: names(missing) }) : phrase('ledger_health_complete'),
    ...(missing.length > 0 && isNow
      ? [
          phrase('ledger_health_since', { day: { kind: 'day', at: sinceOf(pages, page) } }),
          phrase('ledger_health_doMissing'),
        ]
      : []),
    ...(drifted.length > 0 ? [phrase('ledger_health_drift', { fields: names(drifted) })] : []),
    ...(unknownWords.length > 0
      ? [phrase('ledger_health_unknownWords', { words: text(unknownWords.join(' · ')) })]
      : []),
    ...(unknownWords.length > 0 && isNow ? [phrase('ledger_health_doWords')] : []),
  ];
}

/** How reading went in the last days: what was found, what was missing, and where a page is built in a new way. */
export function HealthPage({ health, report }: { readonly health: Health; readonly report: ReportActions }) {
  const { words } = usePage();
  const format = new Intl.ListFormat(words.language, { type: 'unit' });
  const list = (phrases: readonly Phrase[]): string => format.format(phrases.map(words.say));
  return (
    <>
      <h1>
        <Say phrase={phrase('ledger_health_title')} />
      </h1>
      <HealthNotices notices={healthNotices(health)} />
      <div class="blocks">
        <section>
          {health.pages.length === 0 && (
            <p>
              <Say phrase={phrase('ledger_health_none')} />
            </p>
          )}
          <ul class="entries">
            {health.pages.map((page) => (
              <li key={`${page.page}/${page.design}/${page.at}`} data-page={page.page}>
                <strong>
                  <Say
                    phrase={phrase(`ledger_health_${page.page}`, { day: { kind: 'day', at: page.at } }, page.orders)}
                  />
                </strong>
                {linesOf(health.pages, page, list).map((line) => (
                  <p class="small quiet" key={line.key}>
                    <Say phrase={line} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
        <ReportBox {...report} />
        <Section title={phrase('ledger_page_article')}>
          <p>
            <a href={pagePath('article')} data-link="article">
              <Say phrase={phrase('ledger_article_title')} />
            </a>
          </p>
        </Section>
      </div>
    </>
  );
}
