/** What clocks in a zone show. Asked thousands of times for one list, so each zone's format is made once. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(zone, made);
  return made;
}

/** Throws a RangeError for a zone that this browser does not know. @example wallAt(0, 'UTC') // '1970-01-01T00:00:00' */
export function wallAt(milliseconds: number, zone: string): string {
  const shown: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(milliseconds)) shown[type] = value;
  const { year = '', month, day, hour, minute, second } = shown;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}
