import { describe, expect, it } from 'vitest';
import { STORIES } from './all-stories';
import { factsOf, standingAt } from './story';

describe.each(STORIES)('$name', (story) => {
  it.each(story.moments)('$at, $after', (moment) => {
    const looked = standingAt(story, moment);
    const { alive = [], dead = [], traits = [], ...expected } = moment.expect;
    const found = factsOf(looked);
    expect(found).toMatchObject(expected);
    expect(found.alive).toEqual(expect.arrayContaining([...alive]));
    expect(found.traits).toEqual(expect.arrayContaining([...traits]));
    expect(dead.filter((kind) => found.alive.includes(kind))).toEqual([]);
  });
});
