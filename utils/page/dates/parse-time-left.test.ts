import { describe, expect, it } from 'vitest';
import { parseTimeLeft, timeLeftOf } from './parse-time-left';

const S = 1000;
const MIN = 60 * S;
const H = 60 * MIN;
const D = 24 * H;

describe('time left, as pages may print it', () => {
  it.each([
    ['2 days 03:15:09', 2 * D + 3 * H + 15 * MIN + 9 * S],
    ['03:15:09', 3 * H + 15 * MIN + 9 * S],
    ['1 día 4 horas', D + 4 * H],
    ['1 dia 4 horas 20 minutos', D + 4 * H + 20 * MIN],
    ['2 jours 3 heures', 2 * D + 3 * H],
    ['3 Tage 5 Stunden', 3 * D + 5 * H],
    ['2 giorni 1 ora', 2 * D + H],
    ['2 dagen 3 uur', 2 * D + 3 * H],
    ['1 dzień 2 godziny', D + 2 * H],
    ['2 дня 3 часа 10 минут', 2 * D + 3 * H + 10 * MIN],
    ['2 дні 3 години', 2 * D + 3 * H],
    ['2 gün 3 saat', 2 * D + 3 * H],
    ['2 dny 3 hodiny', 2 * D + 3 * H],
    ['5日3時間', 5 * D + 3 * H],
    ['2天3小时4分', 2 * D + 3 * H + 4 * MIN],
    ['2일 3시간', 2 * D + 3 * H],
    ['٢ أيام ٣ ساعات', 2 * D + 3 * H],
    ['2 ימים 3 שעות', 2 * D + 3 * H],
    ['2 วัน 3 ชั่วโมง', 2 * D + 3 * H],
    ['2 ngày 3 giờ', 2 * D + 3 * H],
    ['2 hari 3 jam', 2 * D + 3 * H],
    ['２日０３：１５：０９', 2 * D + 3 * H + 15 * MIN + 9 * S],
    ['2 days, 03:15:09', 2 * D + 3 * H + 15 * MIN + 9 * S],
    ['2 days 03:15', 2 * D + 3 * H + 15 * MIN],
    ['03 : 15 : 09', 3 * H + 15 * MIN + 9 * S],
    ['2:03:15:09', 2 * D + 3 * H + 15 * MIN + 9 * S],
    ['68:15:09', 68 * H + 15 * MIN + 9 * S],
    ['Pay within 2 days 3 hours', 2 * D + 3 * H],
    ['3 h 15 min 9 s', 3 * H + 15 * MIN + 9 * S],
    ['2 nap 3 óra 4 perc', 2 * D + 3 * H + 4 * MIN],
    ['20 de zile 3 ore', 20 * D + 3 * H],
    ['2 zile 3 ore', 2 * D + 3 * H],
    ['2 ημέρες 3 ώρες', 2 * D + 3 * H],
    ['2 дни 3 часа 4 минути', 2 * D + 3 * H + 4 * MIN],
    ['2 dni 3 hodiny 4 minúty', 2 * D + 3 * H + 4 * MIN],
    ['20:20', undefined],
    ['03:15', undefined],
    ['2 hours 03:15', undefined],
    ['2 days 1:03:15:09', undefined],
    ['1:24:15:09', undefined],
    ['1:02:03:04:05', undefined],
    ['03:15:09 or 04:15:09', undefined],
    ['1 day 2 days', undefined],
    ['-1 day 2 hours', undefined],
    ['1.5 hours', undefined],
    ['2 days and 3', undefined],
    ['2 days of 5 moons', undefined],
  ])('%s', (text, left) => {
    expect(parseTimeLeft(text)).toBe(left);
  });

  it.each(['', 'soon', 'today', '12', '2 moons', '03:75:00', '2026-09-04 10:51:32', '5000 days'])(
    'refuses %j',
    (text) => {
      expect(parseTimeLeft(text)).toBeUndefined();
    },
  );
});

describe('a countdown given as a number', () => {
  it.each([
    [0, 0],
    [90_061_999, 90_061_000],
    [400 * 86_400_000, 400 * 86_400_000],
    [400 * 86_400_000 + 999, 400 * 86_400_000],
    [400 * 86_400_000 + 1000, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%d ms are %s', (milliseconds, left) => {
    expect(timeLeftOf(milliseconds)).toBe(left);
  });
});
