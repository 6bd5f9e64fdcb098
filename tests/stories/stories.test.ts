import { describe, expect, it } from 'vitest';
import { needOf } from '@/utils/domain/views/need';
import { BUYING } from './buying';
import { PARCELS } from './parcels';
import { factsOf, standingAt } from './story';
import { UNPAID } from './unpaid';

describe.each([...UNPAID, ...BUYING, ...PARCELS])('$name', (story) => {
  it.each(story.moments)('$at, $after', (moment) => {
    const looked = standingAt(story, moment);
    const { alive = [], dead = [], traits = [], ...expected } = moment.expect;
    const found = factsOf(looked, needOf(looked.standing, looked.now));
    expect(found).toMatchObject(expected);
    expect(found.alive).toEqual(expect.arrayContaining([...alive]));
    expect(found.traits).toEqual(expect.arrayContaining([...traits]));
    expect(dead.filter((kind) => found.alive.includes(kind))).toEqual([]);
  });
});
