/**
 * Turns a countdown's words into a duration. A part that is not understood would make it shorter or longer than it is, so
 * then nothing is read: units that no table knows, two numbers of one unit, and two figures that may be hours and minutes
 * as well as minutes and seconds.
 */
import { type Duration, days, duration, hours, minutes, seconds } from '@/utils/domain/time/instant';
import { latinDigits, normalise } from '@/utils/page/dom/normalise';

/** Unit words in the languages of the site, whole. */
const UNITS: readonly (readonly [(n: number) => Duration, RegExp])[] = [
  [
    days,
    /^(d|day|days|día|días|dia|dias|jour|jours|j|tag|tage|tagen|t|giorni|giorno|g|gg|dag|dagen|gün|дн|день|дня|дней|дні|днів|д|dni|dzień|den|dny|dnů|deň|dní|nap|n|zi|zile|z|ημέρα|ημέρες|ημ|η|ден|дни|日|天|일|ימים|יום|يوم|أيام|يومان|วัน|ngày|hari)$/,
  ],
  [
    hours,
    /^(h|hr|hrs|hour|hours|hora|horas|heure|heures|std|stunde|stunden|ore|ora|uur|u|saat|sa|ч|час|часа|часов|год|година|години|годин|godz|godzina|godziny|godzin|hodina|hodin|hodiny|hod|hodín|óra|ó|oră|ώρα|ώρες|ω|часове|時間|小时|小時|시간|שעות|שעה|ساعة|ساعات|ชั่วโมง|ชม|giờ|jam)$/,
  ],
  [
    minutes,
    /^(m|min|mins|minute|minutes|minuto|minutos|minuten|minuti|minuut|dakika|dk|мин|минут|минуты|минута|минути|хв|хвилин|хвилини|хвилина|minut|minuta|minuty|minúta|minút|minúty|perc|p|λεπτό|λεπτά|λ|分|分钟|分鐘|분|דקות|דקה|دقيقة|دقائق|นาที|phút|menit)$/,
  ],
  [
    seconds,
    /^(s|sec|secs|second|seconds|segundo|segundos|seg|sekunde|sekunden|sek|seconde|secondes|secondi|secondo|saniye|sn|сек|секунд|секунды|с|sekund|sekundy|sekúnd|másodperc|mp|secunde|secundă|δευτερόλεπτα|δ|секунди|秒|초|שניות|שנייה|ثانية|ثوان|วินาที|giây|detik)$/,
  ],
];

/** A time of day beside a date is no time left: "2026-09-04 10:51:32". Nor are numbers below nothing, and halves. */
const NO_LENGTH = /\d[-/.]\d{1,2}[-/.]\d|[-−]\s?\d|\d[.,]\d/;
const CLOCK = /(?<![\d:])\d{1,3}(?::\d{1,2})+(?![\d:])/g;
/** Longest plausible countdown: protection of 120 days (S63) and its extensions. */
const LONGEST = days(400);

type Unit = (n: number) => Duration;
const unitOf = (word: string): Unit | undefined => UNITS.find(([, words]) => words.test(word))?.[0];

/** A countdown that a page gives as a number, to the whole second; `undefined` for one that no order can have. */
export const timeLeftOf = (milliseconds: number): Duration | undefined =>
  milliseconds >= 0 && milliseconds < LONGEST + seconds(1) ? seconds(Math.floor(milliseconds / 1000)) : undefined;

/** What the figures of a clock count: four days to seconds, three hours to seconds, two hours and minutes after days alone. */
function unitsOfClock(figures: number, isAfterDays: boolean): readonly Unit[] | undefined {
  if (figures === 4) return isAfterDays ? undefined : [days, hours, minutes, seconds];
  if (figures === 3) return [hours, minutes, seconds];
  return figures === 2 && isAfterDays ? [hours, minutes] : undefined;
}

/** How much of each unit a text names; `undefined` where a part is not understood. */
function partsOf(text: string): ReadonlyMap<Unit, number> | undefined {
  const [clock, ...others] = text.match(CLOCK) ?? [];
  const parts = new Map<Unit, number>();
  for (const [, number, word = ''] of text.replace(CLOCK, ' ').matchAll(/(\d+)\s*([\p{L}\p{M}]*)/gu)) {
    const unit = unitOf(word);
    if (!unit || parts.has(unit)) return undefined;
    parts.set(unit, Number(number));
  }
  if (clock === undefined) return parts;
  const figures = clock.split(':').map(Number);
  const units = unitsOfClock(figures.length, parts.has(days));
  const isBesideDays = parts.size === (parts.has(days) ? 1 : 0);
  if (!units || others.length > 0 || !isBesideDays) return undefined;
  const [, ...after] = figures;
  const most = units[0] === days ? [23, 59, 59] : [59, 59];
  if (after.some((figure, index) => figure > (most[index] ?? 59))) return undefined;
  for (const [index, unit] of units.entries()) parts.set(unit, figures[index] ?? 0);
  return parts;
}

/** @example parseTimeLeft('2 days 03:15:09') // 2 d 3 h 15 min 9 s */
export function parseTimeLeft(printed: string): Duration | undefined {
  // Romanian says "20 of days".
  const text = normalise(latinDigits(printed))
    .replace(/(\d) de (?=\p{L})/gu, '$1 ')
    .replace(/\s*:\s*/g, ':');
  const parts = NO_LENGTH.test(text) ? undefined : partsOf(text);
  if (!parts || parts.size === 0) return undefined;
  const total = [...parts].reduce((sum, [unit, number]) => sum + unit(number), 0);
  return total <= LONGEST ? duration(total) : undefined;
}
