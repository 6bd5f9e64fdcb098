/** What can happen to a stored value while nobody looks. */
import type { Computer } from './computer';
import { type Outside, truthOf } from './outside';
import type { Damage } from './story';

const BROKEN = '{"schemaVersion":1,"id":7}';

/** Spoils a value, and forgets what was known of it from outside. */
export function damage(
  computer: Computer,
  outside: Outside,
  { what, order }: { readonly what: Damage; readonly order: number },
): void {
  const { local } = computer.disk;
  const truth = truthOf(outside, order);
  const spoil = (key: string, text = BROKEN): void => {
    if (local.has(key)) local.set(key, text);
  };
  const forget = (isNewer: boolean): void => {
    if (!local.has(`order/${truth.id}`)) return;
    outside.orders.set(truth.id, { ...truth, isSure: false, isNewer, own: [], marks: [] });
  };
  outside.isRepairing = true;
  if (what === 'openGone') local.delete('open');
  if (what === 'openBroken') spoil('open');
  if (what === 'openNewer') spoil('open', '{"schemaVersion":2,"rows":[]}');
  if (what === 'healthBroken') spoil('health');
  if (what === 'evidenceBroken') spoil(`evidence/${truth.id}`);
  if (what === 'shelvesBroken') for (const key of local.keys()) if (key.startsWith('catalog/')) spoil(key);
  if (what === 'recordBroken') {
    spoil(`order/${truth.id}`);
    forget(false);
  }
  if (what === 'recordNewer') {
    spoil(`order/${truth.id}`, '{"schemaVersion":2,"id":"x"}');
    forget(true);
  }
}
