import { describe, expect, it } from 'vitest';
import { list, page } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Printed } from '@/utils/domain/order/printed';
import { step } from '@/utils/domain/worker/step';
import type { World } from '@/utils/domain/worker/world';
import { interpret } from '@/utils/page/interpret';

const AT = '2026-11-20T10:00:00Z';
const EMPTY: World = {
  records: new Map(),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
};

/** Everything that the worker would save of such a page, and the reading in it. */
function saved(printed: Printed): { readonly text: string; readonly printed: Printed | undefined } {
  const health = {
    page: printed.page,
    design: printed.design,
    at: at(AT),
    orders: 1,
    missing: [],
    drift: {},
    unknownWords: [],
  };
  const sightings = [{ printed, renderedAt: at(AT) }];
  const event = { kind: 'pageRead', sightings, zone: BERLIN, health } as const;
  const { world } = step(EMPTY, event, { at: at(AT), zone: BERLIN }, { interpret, version: '0.1.0' });
  const everything = [world.records, world.standings, world.evidence, [['health', world.health]]];
  return {
    text: JSON.stringify(everything.map((part) => [...part])),
    printed: [...world.records.values()][0]?.observations[0]?.printed,
  };
}

const detail = (printed: Partial<Printed>): Printed => page(AT, 'inTransit', { printed }).observation.printed;
const NAME = 'Erika Mustermann';

describe('of a free line', () => {
  it('only what was understood is saved, the rest is a number', () => {
    const { text, printed } = saved(
      detail({
        reminder: `Dear ${NAME}, refund if no delivery before Dec 7, 2026.`,
        stateLine: `Handed to ${NAME}`,
        sentences: [`${NAME} of Rose Lane lives here until Sep 4, 2026`, 'Refund if no delivery before Dec 7, 2026'],
      }),
    );
    expect(text).not.toContain('Mustermann');
    expect(printed).toMatchObject({
      reminder: 'refund if no delivery before Dec 7, 2026.',
      sentences: ['Refund if no delivery before Dec 7, 2026'],
      unknownLines: 2,
    });
    expect(printed?.stateLine).toBeUndefined();
  });

  it('each sentence of a line that says several is kept, and says again what it said', () => {
    const reminder =
      'Order complete. You can apply for a return/refund within 7 days of confirming receipt. If not as described, you can open a dispute within 90 days after order was placed.';
    const printed = detail({ reminder, dates: { placed: 'Jul 26, 2026', completed: 'Sep 2, 2026' } });
    const kept = saved(printed).printed;
    expect(kept?.reminder).toBe(
      'You can apply for a return/refund within 7 days of confirming receipt. you can open a dispute within 90 days after order was placed',
    );
    expect(saved(kept ?? printed).printed).toEqual(kept);
  });

  it('a foot line that says that money was refunded is kept, and the headline of the cancel page where it is the state', () => {
    expect(
      saved(list(AT, 'cancelled', { printed: { stateLine: '환불 완료' } }).observation.printed).printed,
    ).toMatchObject({
      stateLine: '환불 완료',
    });
    const { status: _status, ...rest } = detail({ page: 'cancel', design: 'cancelPage' });
    const headline = 'Your order has been cancelled successfully';
    expect(saved({ ...rest, reminder: headline }).printed).toMatchObject({ reminder: headline });
    expect(saved({ ...rest, reminder: `Thank you, ${NAME}` }).text).not.toContain('Mustermann');
  });
});
