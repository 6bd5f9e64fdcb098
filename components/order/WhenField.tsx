import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { momentOfField } from '@/utils/domain/standing/marks-table';
import { addCalendarDays, wallOf } from '@/utils/domain/time/calendar';
import type { Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { phrase } from '@/utils/domain/words/phrase';

/** `past`: something that happened · `ahead`: a moment to come · `any`: a date that stands somewhere. */
export type Span = 'past' | 'ahead' | 'any';

const PICKS = ['justNow', 'yesterday', 'anotherDay'] as const;
type Pick = (typeof PICKS)[number];

const MINUTES = 'YYYY-MM-DDTHH:mm'.length;
const DAY = 'YYYY-MM-DD'.length;

/** The field's text for now, or for ten in the morning of another day. */
const nowWall = ({ at, zone }: Now): string => wallOf(at, zone).slice(0, MINUTES);
const morning = ({ at, zone }: Now, days: number): string =>
  `${wallOf(addCalendarDays(at, days, zone), zone).slice(0, DAY)}T10:00`;

export interface When {
  /** `undefined` while it says no moment, or one that cannot be. */
  readonly at: Moment | undefined;
  readonly pick: Pick;
  readonly wall: string;
  readonly isDayOnly: boolean;
  readonly choose: (pick: Pick) => void;
  readonly type: (wall: string) => void;
  readonly sayDayOnly: (isDayOnly: boolean) => void;
}

/** When something was or will be, as a form holds it. What happened is never in the future, a reminder never in the past. */
export function useWhen(span: Span): When {
  const { now } = usePage();
  const [pick, setPick] = useState<Pick>(span === 'past' ? 'justNow' : 'anotherDay');
  const [wall, setWall] = useState(() => (span === 'ahead' ? morning(now, 1) : nowWall(now)));
  const [isDayOnly, sayDayOnly] = useState(false);
  const told = momentOfField(wall, isDayOnly, now.zone);
  const isWrong =
    told !== undefined && ((span === 'past' && told.earliest > now.at) || (span === 'ahead' && told.latest < now.at));
  return {
    at: isWrong ? undefined : told,
    pick,
    wall,
    isDayOnly,
    choose: (next) => {
      setPick(next);
      setWall(next === 'yesterday' ? morning(now, -1) : nowWall(now));
      sayDayOnly(next === 'yesterday');
    },
    type: (next) => {
      setPick('anotherDay');
      setWall(next);
    },
    sayDayOnly,
  };
}

/** The usual answers one press away; a field for every other day. */
export function WhenField({ when, span }: { readonly when: When; readonly span: Span }) {
  const { now } = usePage();
  const isOpen = when.pick === 'anotherDay';
  return (
    <>
      {span === 'past' && (
        <div class="choice">
          {PICKS.map((pick) => (
            <button
              type="button"
              data-action={`when:${pick}`}
              aria-pressed={when.pick === pick}
              onClick={() => when.choose(pick)}
              key={pick}
            >
              <Say phrase={phrase(`ui_when_${pick}`)} />
            </button>
          ))}
        </div>
      )}
      <label hidden={!isOpen}>
        <Say phrase={phrase('ui_field_at')} />
        <input
          type="datetime-local"
          data-field="at"
          value={when.wall}
          max={span === 'past' ? nowWall(now) : undefined}
          min={span === 'ahead' ? nowWall(now) : undefined}
          onInput={(event) => when.type(event.currentTarget.value)}
        />
      </label>
      {span !== 'ahead' && (
        <label class="check" hidden={!isOpen}>
          <input
            type="checkbox"
            checked={when.isDayOnly}
            onChange={(event) => when.sayDayOnly(event.currentTarget.checked)}
          />
          <Say phrase={phrase('ui_field_dayOnly')} />
        </label>
      )}
    </>
  );
}
