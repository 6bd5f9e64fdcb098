import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';
import { type MonthDay, monthOf } from '@/utils/domain/views/month';
import { phrase } from '@/utils/domain/words/phrase';

const DOTS = 3;
const WEEKS = [1, 2, 3] as const;

function Day({ day, startsWeek }: { readonly day: MonthDay; readonly startsWeek: boolean }) {
  const { words } = usePage();
  const shown = day.cards.slice(0, DOTS);
  const said = phrase('ui_strip_day', { day: { kind: 'day', at: day.at } }, day.cards.length);
  return (
    <li data-week={startsWeek || undefined} title={shown.length > 0 ? words.say(said) : undefined}>
      {shown.map((card, place) => (
        <span class="dot" data-urgency={card.urgency} key={place} />
      ))}
      {shown.length > 0 && <span class="spoken">{words.say(said)}</span>}
    </li>
  );
}

/** The next 30 days at a glance; nothing is drawn where no date is known. */
export function MonthStrip({ cards }: { readonly cards: readonly Card[] }) {
  const { now } = usePage();
  const days = monthOf(cards, now);
  if (days.every((day) => day.cards.length === 0)) return null;
  return (
    <figure class="strip">
      <figcaption>
        <Say phrase={phrase('ui_strip_title')} />
      </figcaption>
      <ol>
        {days.map((day, n) => (
          <Day day={day} startsWeek={n % 7 === 0} key={day.at} />
        ))}
      </ol>
      <p class="strip-scale" aria-hidden="true">
        <Say phrase={phrase('ui_strip_today')} />
        {WEEKS.map((week) => (
          <Say phrase={phrase('ui_strip_week', { weeks: { kind: 'number', number: week } })} key={week} />
        ))}
      </p>
    </figure>
  );
}
