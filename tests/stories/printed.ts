/** The stories as a person reads them: what is said at each moment, so that one can object. */
import messages from '@/public/_locales/en/messages.json';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import { wholeOf } from '@/utils/domain/views/advice';
import { cardOf } from '@/utils/domain/views/card';
import { makeWords } from '@/utils/domain/words/words';
import { STORIES } from './all-stories';
import { type Moment, type Story, standingAt } from './story';

const english = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));

function momentText(story: Story, moment: Moment): string {
  const { standing, now, preferences } = standingAt(story, moment);
  const { say, dayAndTime } = makeWords({ language: 'en', messages: english, zone: now.zone, now: now.at });
  const { advice, options, need } = cardOf(standing, now, preferences);
  const first = options.find((option) => option.first);
  const [projection] = first?.projections ?? [];
  const { id, why } = recommend(standing, now, preferences);
  return [
    `  ${dayAndTime(now.at)}, ${moment.after} [${need}]`,
    `    ${say(wholeOf(advice))}`,
    ...(advice.small ? [`    small: ${say(advice.small)}`] : []),
    `    press: ${advice.acts.map(({ label }) => say(label)).join(' · ') || 'nothing'}`,
    `    first: ${first ? say(first.title) : 'none'}${projection ? ` (${say(projection.phrase)})` : ''}`,
    `    message: ${id ?? 'none'}. ${say(why)}`,
  ].join('\n');
}

/** All stories, with a newline at the end. */
export const storiesText = (): string =>
  STORIES.map((story) => [story.name, ...story.moments.map((moment) => momentText(story, moment))].join('\n'))
    .join('\n\n')
    .concat('\n');
