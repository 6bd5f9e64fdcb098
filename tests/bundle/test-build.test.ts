import { describe, expect, test } from 'vitest';
import { BUILDS, readBuild } from './files';

/** Chunk names carry a hash of their content, and so do the names by which files call each other. */
const unhashed = (text: string) => text.replaceAll(/-[\w-]{8}(?=\.(?:js|css))/g, '');

const namesOf = (files: ReadonlyMap<string, string>) => [...files.keys()].map(unhashed).sort();

describe.each(BUILDS)('%s and its test build', (build) => {
  const shipped = readBuild(build);
  const tested = new Map([...readBuild(`${build}-test`)].map(([file, text]) => [unhashed(file), text]));

  test('hold the same files', () => {
    expect([...tested.keys()].sort()).toEqual(namesOf(shipped));
  });

  test('differ only where the clock is', () => {
    const differing = [...shipped].filter(
      ([file, text]) => unhashed(tested.get(unhashed(file)) ?? '') !== unhashed(text),
    );
    const withoutClock = differing.filter(([file]) => !tested.get(unhashed(file))?.includes('testClock'));
    expect(withoutClock.map(([file]) => file)).toEqual([]);
  });

  test('worker, content script and pages ask the clock that can be set', () => {
    const asking = [...tested].filter(([, text]) => text.includes('testClock')).map(([file]) => file.split('/')[0]);
    expect([...new Set(asking)].sort()).toEqual(['background.js', 'chunks', 'content-scripts']);
  });

  test('the shipped build does not know of a clock that can be set', () => {
    expect([...shipped].filter(([, text]) => text.includes('testClock')).map(([file]) => file)).toEqual([]);
  });
});
