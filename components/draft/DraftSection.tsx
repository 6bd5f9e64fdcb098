import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { type Answers, factsOfAnswers } from '@/utils/domain/drafts/draft-answers';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { Standing } from '@/utils/domain/standing/standing';
import { DraftBox } from './DraftBox';
import type { DraftDesk } from './draft-pairs';

/** Two texts stand side by side from here on: a page of 640 px without its margins. */
const ROOM_FOR_TWO = 608;

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

interface Props {
  readonly standing: Standing;
  readonly desk: DraftDesk;
  /** What was being written when a page last closed. */
  readonly saved?: SavedDraft | undefined;
}

/** What to write: why, and every message that fits, sharing what their small forms were told. */
export function DraftSection({ standing, desk, saved }: Props) {
  const { now } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(place);
  const [answers, setAnswers] = useState<Answers>(saved?.answers ?? {});
  const facts = factsOfAnswers(answers, standing.id, now);
  return (
    <div class="drafts" ref={place}>
      <p class="why">
        <Say phrase={desk.why} />
      </p>
      {desk.write(facts).map((choice) => (
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
      ))}
    </div>
  );
}
