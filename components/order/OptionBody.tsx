import type { ComponentChildren } from 'preact';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { monthOf, sourceWords } from '@/utils/domain/knowledge/source-words';
import type { Option } from '@/utils/domain/options/options';
import { seenOf } from '@/utils/domain/options/steps-seen';
import { phrase } from '@/utils/domain/words/phrase';
import { ArticleLink } from './ArticleLink';
import { Projections } from './Projections';
import { SiteSteps } from './SiteSteps';

interface Props {
  readonly option: Option;
  /** What can be pressed for it. */
  readonly children: ComponentChildren;
}

/** Where it is from and what it does to others, for who wants to know. */
function HowKnown({ option }: Pick<Props, 'option'>) {
  const { preferences } = usePage();
  const sentences = [
    option.comesBack,
    option.sellerEffect,
    option.datesNote,
    sourceWords(option.source, preferences.country),
    phrase('ui_option_checked', { month: monthOf(option.checked) }),
    ...option.steps.map(seenOf),
  ];
  return (
    <details class="known">
      <summary class="small quiet">
        <Say phrase={phrase('ui_option_from')} />
      </summary>
      {sentences.map(
        (sentence) =>
          sentence && (
            <p class="small quiet" key={sentence.key}>
              <Say phrase={sentence} />
            </p>
          ),
      )}
      <ArticleLink />
      {option.keepProof && (
        <>
          <h3 class="label">
            <Say phrase={phrase('ui_option_proof')} />
          </h3>
          <p class="small">
            <Say phrase={option.keepProof} />
          </p>
        </>
      )}
    </details>
  );
}

/** What an option brings: what happens, when and at what cost, the way on the site, what to press, and how this is known. */
export function OptionBody({ option, children }: Props) {
  return (
    <>
      {option.caution && (
        <p class="caution small">
          <Say phrase={option.caution} />
        </p>
      )}
      <p>
        {option.happens.map((sentence, place) => (
          <span key={sentence.key}>
            {place > 0 && ' '}
            <Say phrase={sentence} />
          </span>
        ))}
      </p>
      <Projections option={option} />
      <SiteSteps steps={option.steps} />
      {children}
      <HowKnown option={option} />
    </>
  );
}
