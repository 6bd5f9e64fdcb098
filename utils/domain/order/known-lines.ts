/** Of the free lines of a page the part that was understood; the rest leaves no trace but its number. */
import type { Printed, Reading } from './printed';

/**
 * What may be saved of a reading: sentences as far as a deadline was read from them, the foot line where it says that money
 * was refunded, the cancel page's headline where it gave the state. A line nobody knows may be about a person.
 */
export function withKnownLines(printed: Printed, { deadlines, meaning, saysRefunded }: Reading): Printed {
  const { reminder, stateLine, unknownLines: _before, ...rest } = printed;
  const texts = deadlines.map(({ text }) => text).filter((text) => text !== '' && text !== printed.timeLeft?.text);
  const partOf = (line: string): string | undefined =>
    [...new Set(texts)]
      .filter((text) => line.includes(text))
      .sort((a, b) => line.indexOf(a) - line.indexOf(b))
      .join('. ') || undefined;
  const sentences = printed.sentences.flatMap((line) => partOf(line) ?? []);
  const isState = printed.page === 'cancel' && printed.status === undefined && meaning !== undefined;
  const keptReminder = reminder === undefined || isState ? reminder : partOf(reminder);
  const keptLine = saysRefunded ? stateLine : undefined;
  const found = [reminder, stateLine].filter((line) => line !== undefined).length + printed.sentences.length;
  const kept = [keptReminder, keptLine].filter((line) => line !== undefined).length + sentences.length;
  return {
    ...rest,
    ...(keptReminder !== undefined && { reminder: keptReminder }),
    ...(keptLine !== undefined && { stateLine: keptLine }),
    sentences,
    ...(found > kept && { unknownLines: found - kept }),
  };
}
