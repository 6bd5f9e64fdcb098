/** Lines of the product broken on purpose: each has to be found, or the machine is blind for it. */
import type { Break } from './worker';

export const BREAKS: readonly (Break & { readonly name: string })[] = [
  {
    name: 'the alarm comes once only',
    file: 'utils/platform/clock.ts',
    from: '{ when, periodInMinutes: AGAIN_AFTER_MINUTES }',
    to: '{ when }',
  },
  {
    name: 'no alarm before the work',
    file: 'utils/platform/clock.ts',
    from: 'await arm(armed ? instant(Math.min(armed.scheduledTime, soon)) : soon);',
    to: 'if (soon < at) await arm(soon);',
  },
  {
    name: 'an alarm far ahead is taken for one',
    file: 'utils/platform/clock.ts',
    from: 'const FURTHEST = hours(24);',
    to: 'const FURTHEST = hours(24_000);',
  },
  {
    name: 'effects wait for the disk',
    file: 'entrypoints/background/cycle.ts',
    from: '  const isSaved = saved.ok;',
    to: '  if (!saved.ok) throw saved.error;\n  const isSaved = saved.ok;',
  },
  {
    name: 'a mark on nothing is answered "ok"',
    file: 'entrypoints/background/handlers.ts',
    from: '(world) => world.records.has(change.id)',
    to: '() => true',
  },
  {
    name: 'what was given stays for good',
    file: 'utils/domain/reminders/planned-reminders.ts',
    from: '!isAhead(record, at) &&',
    to: '',
  },
  {
    name: 'a notification is chosen anew each time',
    file: 'utils/domain/worker/give-due.ts',
    from: 'return notice === undefined ? record : { ...record, notice };',
    to: 'return record;',
  },
  {
    name: 'nothing leaves the screen',
    file: 'utils/platform/perform.ts',
    from: 'if (!ids.includes(id)) await browser',
    to: 'if (id === "") await browser',
  },
  {
    name: 'an order that moved on keeps its reminder',
    file: 'utils/domain/reminders/on-screen.ts',
    from: 'return isStillPlanned(standing, record, preferences, now);',
    to: 'return true;',
  },
  {
    name: 'a lost row is not noted',
    file: 'entrypoints/background/cycle.ts',
    from: 'if (!isMisplaced(base, now)) return',
    to: 'if (now) return',
  },
  {
    name: 'shown counts as seen at once',
    file: 'utils/domain/reminders/due-reminders.ts',
    from: "?? { ...recordOf(rung, 'due'), ...noted }",
    to: "?? { ...recordOf(rung, 'shown'), ...noted }",
  },
  {
    name: 'a full disk is said by the disk alone',
    file: 'entrypoints/background/cycle.ts',
    from: 'isFull: !isSaved || (await isFull())',
    to: 'isFull: false',
  },
  {
    name: 'an unchanged page is never saved again',
    file: 'utils/domain/worker/seen-again.ts',
    from: 'const SAVED_AT_LEAST_EVERY = hours(1);',
    to: 'const SAVED_AT_LEAST_EVERY = hours(24_000);',
  },
  {
    name: 'what memory refuses is not saved either',
    file: 'utils/platform/store/write.ts',
    from: '(await noteSeen(seen)) ? world : reached',
    to: '(await noteSeen(seen)) ? world : world',
  },
];
