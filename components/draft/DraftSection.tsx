import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '@/components/frame/Fold';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Answers } from '@/utils/domain/drafts/asked-slots';
import { factsOfAnswers } from '@/utils/domain/drafts/draft-answers';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import { reasonOf } from '@/utils/domain/knowledge/reason-words';
import { SELLER_LANGUAGES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { DraftBox } from './DraftBox';
import type { DraftChoice, DraftDesk } from './draft-pairs';
import { asksForReason, ReasonMeans, ReasonPicker } from './ReasonPicker';

/** Two texts stand side by side from here on, each as wide as a short line of a book. */
const ROOM_FOR_TWO = 520;

/** True while the element is wide enough for two texts. The room it has decides: a popup can stand in a wide tab. */
function useIsWide(place: RefObject<HTMLElement | null>): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => setWide(element.clientWidth >= ROOM_FOR_TWO);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isWide;
}

/** The languages as they call themselves: they are looked for by who reads them. */
const LANGUAGE_NAMES = { en: 'English', 'zh-CN': '中文' } as const satisfies Record<
  (typeof SELLER_LANGUAGES)[number],
  string
>;

/** In which language sellers are written to, from now on. */
function Languages() {
  const { words, actions, preferences } = usePage();
  return (
    <fieldset class="segments end" aria-label={words.say(phrase('settings_sellerLanguage'))}>
      {SELLER_LANGUAGES.map((language) => (
        <button
          type="button"
          lang={language}
          data-action={`language:${language}`}
          aria-pressed={preferences.sellerLanguage === language}
          onClick={() => actions.changeSettings({ kind: 'preferencesChanged', change: { sellerLanguage: language } })}
          key={language}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly standing: Standing;
  readonly desk: DraftDesk;
  /** What was being written when a page last closed. */
  readonly saved?: SavedDraft | undefined;
}

interface FrameProps {
  readonly title: Phrase;
  readonly isNeeded: boolean;
  readonly children: ComponentChildren;
}

/** Open where a message helps now; else one line that says that none is needed. */
function Frame({ title, isNeeded, children }: FrameProps) {
  if (!isNeeded) {
    return (
      <div class="stack">
        <Fold title={title} answer={<Say phrase={phrase('ui_message_none')} />}>
          <div class="actions draft-head">
            <Languages />
          </div>
          {children}
        </Fold>
      </div>
    );
  }
  return (
    <section class="block">
      <div class="actions draft-head">
        <h2>
          <Say phrase={title} />
        </h2>
        <Languages />
      </div>
      {children}
    </section>
  );
}

/** What to write: the message that fits, in the seller's language, with the reason it gives; every other one behind a line. */
export function DraftSection({ standing, desk, saved }: Props) {
  const { now } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(place);
  const [answers, setAnswers] = useState<Answers>(saved?.answers ?? {});
  const facts = factsOfAnswers(answers, standing.id, now);
  const choices = desk.write(facts);
  const isFirst = ({ id, recommended }: DraftChoice): boolean => recommended || saved?.draft === id;
  const others = choices.filter((choice) => !isFirst(choice));
  const isNeeded = saved !== undefined || (desk.why.key !== 'draft_why_unpaid' && others.length < choices.length);
  const isToSupport = choices.some(({ recommended, forms }) => recommended && forms.short.seller.to === 'support');
  const reason = asksForReason(standing) && standing.reason ? reasonOf(standing.reason) : undefined;
  const box = (choice: DraftChoice) => (
    <DraftBox
      choice={choice}
      standing={standing}
      saved={saved}
      answers={answers}
      facts={facts}
      isWide={isWide}
      onAnswers={setAnswers}
      key={choice.id}
    />
  );
  return (
    <Frame title={phrase(isToSupport ? 'act_askAliExpress' : 'ui_message')} isNeeded={isNeeded}>
      <div class="drafts" ref={place}>
        {asksForReason(standing) && <ReasonPicker standing={standing} />}
        <p class="why small quiet">
          <Say phrase={reason?.advice ?? desk.why} />
        </p>
        {reason && <ReasonMeans reason={reason} />}
        {choices.filter(isFirst).map(box)}
        {others.length > 0 && (
          <details class="drafts-more">
            <summary class="small quiet">
              <Say phrase={phrase('ui_message_another', undefined, others.length)} />
            </summary>
            {others.map(box)}
          </details>
        )}
      </div>
    </Frame>
  );
}
