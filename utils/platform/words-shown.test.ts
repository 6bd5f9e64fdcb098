import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOtherWords, loadWordsShown, noteWordsShown } from './words-shown';

beforeEach(() => fakeBrowser.reset());

it('what is on screen is known by its words; what left it is forgotten with the next', async () => {
  await noteWordsShown('r/1', 'one', []);
  await noteWordsShown('r/2', 'two', ['r/1']);
  expect([...(await loadWordsShown())].sort()).toEqual([
    ['r/1', 'one'],
    ['r/2', 'two'],
  ]);
  await noteWordsShown('r/3', 'three', ['r/2']);
  expect([...(await loadWordsShown()).keys()].sort()).toEqual(['r/2', 'r/3']);
});

it('other words are forgotten before they are shown, equal ones are not', async () => {
  await noteWordsShown('r/1', 'one', []);
  await noteWordsShown('r/2', 'two', ['r/1']);
  await forgetOtherWords('r/1', 'one');
  expect((await loadWordsShown()).get('r/1')).toBe('one');
  await forgetOtherWords('r/1', 'other');
  expect([...(await loadWordsShown())]).toEqual([['r/2', 'two']]);
});

it('a browser that refuses to remember stops nothing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('refused'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('refused'));
  await forgetOtherWords('r/1', 'one');
  await noteWordsShown('r/1', 'one', []);
  expect((await loadWordsShown()).size).toBe(0);
  vi.restoreAllMocks();
});
