/** Turns a countdown's words into a duration; words without numbers or with unknown units are refused. */
import { type Duration, days, duration, hours, minutes, seconds } from '@/utils/domain/time/instant';
import { latinDigits, normalise } from '@/utils/page/dom/normalise';

/** Beginnings of unit words in the languages of the site; the first that fits wins. */
const UNITS: readonly (readonly [(n: number) => Duration, RegExp])[] = [
  [
    days,
    /^(d|day|days|día|días|dia|dias|jour|jours|j|tag|tage|tagen|t|giorni|giorno|g|dag|dagen|gün|дн|день|дня|дней|дні|днів|д|dni|dzień|den|dny|dnů|日|天|일|ימים|יום|يوم|أيام|วัน|ngày|hari)$/,
  ],
  [
    hours,
    /^(h|hr|hrs|hour|hours|hora|horas|heure|heures|std|stunde|stunden|ore|ora|uur|saat|sa|ч|час|часа|часов|год|година|години|годин|godz|godzina|godziny|godzin|hodina|hodin|hodiny|時間|小时|小時|시간|שעות|ساعة|ساعات|ชั่วโมง|giờ|jam)$/,
  ],
  [
    minutes,
    /^(m|min|mins|minute|minutes|minuto|minutos|minuten|minuti|minuut|dakika|dk|мин|минут|минуты|минута|хв|хвилин|хвилини|minut|minuty|minuta|分|分钟|分鐘|분|דקות|دقيقة|دقائق|นาที|phút|menit)$/,
  ],
  [
    seconds,
    /^(s|sec|secs|second|seconds|segundo|segundos|sekunden|seconde|secondes|secondi|saniye|sn|сек|секунд|с|sekund|秒|초|שניות|ثانية|วินาที|giây|detik)$/,
  ],
];

/** A time of day beside a date is no time left: "2026-09-04 10:51:32". */
const DATED = /\d[-/.]\d{1,2}[-/.]\d/;
const CLOCK = /(\d{1,3}):(\d{2})(?::(\d{2}))?/;
/** Longest plausible countdown: protection of 120 days (S63) and its extensions. */
const LONGEST = days(400);

const unitOf = (word: string): ((n: number) => Duration) | undefined =>
  UNITS.find(([, words]) => words.test(word))?.[0];

/** A countdown that a page gives as a number, to the whole second; `undefined` for one that no order can have. */
export const timeLeftOf = (milliseconds: number): Duration | undefined =>
  milliseconds >= 0 && milliseconds < LONGEST + seconds(1) ? seconds(Math.floor(milliseconds / 1000)) : undefined;

/** @example parseTimeLeft('2 days 03:15:09') // 2 d 3 h 15 min 9 s */
export function parseTimeLeft(printed: string): Duration | undefined {
  const text = normalise(latinDigits(printed));
  if (DATED.test(text)) return undefined;
  const clock = CLOCK.exec(text);
  const [, h, m, s] = clock ?? [];
  if (clock && (Number(m) > 59 || Number(s ?? 0) > 59)) return undefined;
  let total = clock ? hours(Number(h)) + minutes(Number(m)) + seconds(Number(s ?? 0)) : 0;
  let found = clock !== null;
  for (const [, number, word] of text.replace(CLOCK, ' ').matchAll(/(\d+)\s*([\p{L}\p{M}]+)/gu)) {
    const unit = unitOf(word ?? '');
    if (!unit) return undefined; // a part that is not understood would make it shorter than it is
    total += unit(Number(number));
    found = true;
  }
  return found && total <= LONGEST ? duration(total) : undefined;
}
