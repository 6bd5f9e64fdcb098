/** The dates of orders as a calendar file, which a later file of the same orders replaces. */
import { basisOf, deadlineName } from '@/utils/domain/deadline-words';
import type { Now } from '@/utils/domain/events';
import { hours } from '@/utils/domain/instant';
import { siteLink } from '@/utils/domain/site-links';
import { drivingInstant, isDated, type Standing } from '@/utils/domain/standing';
import type { Words } from '@/utils/domain/text';
import { type CalendarEvent, toCalendar } from '@/utils/formats/ics';

const eventsOf = (standing: Standing, words: Words, now: Now, hideItemNames: boolean): readonly CalendarEvent[] => {
  const url = siteLink('order', standing);
  const name = hideItemNames || standing.title === '' ? standing.id : standing.title;
  return standing.deadlines
    .filter(isDated)
    .filter((deadline) => deadline.drives && drivingInstant(deadline) > now.at)
    .map((deadline) => ({
      key: `${standing.id}/${deadline.kind}`,
      moment: deadline.moment,
      title: `${words.say(deadlineName(deadline.kind))}: ${name}`,
      description: words.say(basisOf(deadline)),
      alarms: [hours(24), hours(2)],
      sequence: standing.rev,
      ...(url && { url }),
    }));
};

/** The file's text; deadlines that are over or without a date are not in it. */
export function calendarOf(standings: readonly Standing[], words: Words, now: Now, hideItemNames: boolean): string {
  const events = standings.flatMap((standing) => eventsOf(standing, words, now, hideItemNames));
  return toCalendar(events, now.at, now.zone);
}

/** Hands a text to the reader as a file of his own; nothing leaves this computer. */
export function saveAsFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
