/** A stored reading as it would be read today: every free text behind the walls by shape, of discounts the kind alone. */
import type { Printed } from '@/utils/domain/order/printed';
import { freeLine, looksPersonal } from '@/utils/page/dom/walls';
import { discountKindOf } from '@/utils/page/money/discount-kinds';

export function withinWalls(printed: Printed): Printed {
  const { status, reminder, stateLine, cancelReason, dateRows, ...rest } = printed;
  const lines = { reminder: freeLine(reminder), stateLine: freeLine(stateLine), cancelReason: freeLine(cancelReason) };
  const rows = dateRows?.filter(({ label, text }) => !looksPersonal(label) && freeLine(text) !== undefined);
  return {
    ...rest,
    ...(status !== undefined && !looksPersonal(status) && { status }),
    ...Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined)),
    ...(rows && { dateRows: rows }),
    sentences: printed.sentences.flatMap((line) => freeLine(line) ?? []),
    discounts: printed.discounts.map(discountKindOf),
  };
}
