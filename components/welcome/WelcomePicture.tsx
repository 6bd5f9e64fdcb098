import { type Page, usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { OrderCard } from '@/components/order/OrderCard';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { addCalendarDays } from '@/utils/domain/time/calendar';
import { between, days, later } from '@/utils/domain/time/instant';
import { type Card, cardOf } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';

const EXAMPLE = parseOrderId('8190000000000000');

/** An order that is nobody's: unpaid for seventeen days, and three days from closing by itself. */
function exampleCard({ now, words }: Pick<Page, 'now' | 'words'>): Card | undefined {
  if (!EXAMPLE) return undefined;
  const placedAt = addCalendarDays(now.at, -17, now.zone);
  const placed = between(placedAt, addCalendarDays(now.at, -16, now.zone));
  const standing: Standing = {
    id: EXAMPLE,
    rev: 0,
    firstSeenAt: now.at,
    placedAt,
    seenAt: now.at,
    state: 'awaitingPayment',
    stateBasis: 'page',
    stateText: '',
    intent: 'undecided',
    refund: 'none',
    deadlines: [
      {
        kind: 'payBy',
        basis: 'page',
        confidence: 'estimated',
        drives: true,
        since: placed,
        moment: later(placed, days(20)),
      },
    ],
    notices: [],
    questions: [],
    traits: [],
    host: 'www.aliexpress.com',
    design: 'today',
    language: words.language,
    title: words.say(phrase('welcome_picture_item')),
    itemCount: 1,
    total: { currency: 'USD', minor: 1240 },
    reminders: [],
    known: [],
    ownReminders: [],
  };
  return cardOf(standing, now, DEFAULT_PREFERENCES);
}

/** A still picture of one order's card, in the reader's words and on the reader's day. Nothing on it can be pressed. */
export function WelcomePicture() {
  const page = usePage();
  const card = exampleCard(page);
  if (!card) return null;
  return (
    <figure class="picture">
      <div role="img" aria-label={page.words.say(phrase('welcome_picture'))} inert>
        <OrderCard card={card} />
      </div>
      <figcaption class="small quiet">
        <Say phrase={phrase('welcome_picture')} />
      </figcaption>
    </figure>
  );
}
