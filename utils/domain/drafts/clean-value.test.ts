import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanValue, cut, lengthOf } from './clean-value';

describe('a name in a message', () => {
  it.each([
    ['Wool socks, 3 pairs', 'Wool socks, 3 pairs'],
    ['  Wool\t\r\n socks\u2028 ', 'Wool socks'],
    ['Socks {order} $& "warm"', "Socks order & 'warm'"],
    ['US $18.00 or 18 $ more', 'US $18.00 or 18 $ more'],
    ['🧦 Socks 👩‍👩‍👧 🇩🇪 ❤️', 'Socks'],
    ['\u202eskcoS\u202c', 'skcoS'],
    ['Socks https://evil.example/?a=b now', 'Socks now'],
    ['Socks evil.com/path', 'Socks'],
    ['me@evil.example', ''],
    ['Ring light @best_shop', 'Ring light'],
    ['@best_shop', ''],
    ['2 @ 5 dollars', '2 5 dollars'],
    ['Ask ＠best_shop or ﹫shop', 'Ask or'],
    ['Ask on WhatsApp', 'Ask on'],
    ['Size 38.5/39.5', 'Size 38.5/39.5'],
    ['Wait...', 'Wait…'],
    ['{}', ''],
    ['. !', ''],
    ['★★★ ?!', ''],
    ['. , Socks', 'Socks'],
    ['Socks , blue . . .', 'Socks, blue…'],
    ['.5 mm drill', '.5 mm drill'],
    ['羊毛袜 3双', '羊毛袜 3双'],
    ['جوارب صوف', 'جوارب صوف'],
    ['\ud800', ''],
  ])('%j is written as %j', (value, clean) => {
    expect(cleanValue(value, 60)).toBe(clean);
  });

  it('is cut at a word, and inside one only when it is all one word', () => {
    expect(cut('Warm wool socks for winter', 18)).toBe('Warm wool socks…');
    expect(cut('Wollsockenmehrfachpackung', 10)).toBe('Wollsocke…');
    expect(cut('Socks', 5)).toBe('Socks');
  });

  it('counts and cuts by characters, never through one', () => {
    expect(cut('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
  });

  it('is one clean line within its length, and stays so when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 5, max: 120 }), (value, limit) => {
        const clean = cleanValue(value, limit);
        expect(lengthOf(clean)).toBeLessThanOrEqual(limit);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/[{}\p{Cc}\p{Cf}]| {2}/u);
        expect(cleanValue(clean, limit)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in no time, however long it is', () => {
    const began = performance.now();
    cleanValue('a'.repeat(5_000_000), 80);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
