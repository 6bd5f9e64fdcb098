/** The dates of orders as a calendar file, which a later file of the same orders replaces. */

import { type DateToGive, datesToGive } from '@/utils/domain/exchange/calendar-dates';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { basisOf, deadlineName, nameOfDeadline } from '@/utils/domain/standing/deadline-words';
import type { Standing } from '@/utils/domain/standing/standing';
import { hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { siteLink } from '@/utils/domain/views/site-links';
import { valueNamed } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import { type CalendarEvent, toCalendar } from '@/utils/formats/ics';
import { send } from '@/utils/platform/messaging/messages';
import { loadGivenDates } from '@/utils/platform/store/given-dates';
import { saveAsFile } from './save-file';

/** In whose words and time the file is, and whether it may name items. */
interface Reader {
  readonly words: Words;
  readonly now: Now;
  readonly preferences: Preferences;
}

function eventOf({ given, standing, deadline }: DateToGive, { words, preferences }: Reader): CalendarEvent {
  const url = standing && siteLink('order', standing);
  const called = deadline && standing ? nameOfDeadline(deadline, standing) : deadlineName(given.kind);
  const name = preferences.hideItemNames || !standing?.title ? given.id : standing.title;
  return {
    key: `${given.id}/${given.kind}`,
    moment: given.moment,
    title: words.say(valueNamed(called, { kind: 'text', text: name })),
    description: deadline ? words.say(basisOf(deadline)) : '',
    alarms: [hours(24), hours(2)],
    sequence: given.sequence,
    isCancelled: given.isCancelled === true,
    ...(url && { url }),
  };
}

/**
 * Saves the dates of these orders that are ahead as a file, and strikes out those that an earlier file had and that are
 * gone. `covers` says whose dates the file is about. The worker remembers what was given.
 */
export async function giveCalendar(
  name: string,
  standings: readonly Standing[],
  covers: (id: OrderId) => boolean,
  reader: Reader,
): Promise<void> {
  const { dates, after } = datesToGive(standings, await loadGivenDates(), covers, reader.now);
  const events = dates.map((date) => eventOf(date, reader));
  saveAsFile(name, 'text/calendar', toCalendar(events, reader.now.at, reader.now.zone));
  await send('datesGiven', { dates: after });
}
