/** Whether the date of an unpaid order may be shown. */
import type { Deadline, Standing } from './standing';

/**
 * False for the end of an unpaid order whose details nobody read: the usual 20 days sort it and plan its note, but AliExpress
 * may close it after one, so no surface names that day.
 */
export const isShown = ({ look }: Pick<Standing, 'look'>, { kind, basis }: Pick<Deadline, 'kind' | 'basis'>): boolean =>
  !(kind === 'payBy' && basis === 'rule' && look === 'notYet');
