/** `Intl` of a machine in some zone. Formats never change, so they are shared: making one costs more than a whole life does. */

const MADE = new Map<string, object>();

function make(name: string, target: unknown, [language, options]: readonly unknown[], zone: string): object {
  const wished =
    name === 'DateTimeFormat' ? { timeZone: zone, ...(typeof options === 'object' ? options : {}) } : options;
  const key = JSON.stringify([name, language, wished]);
  const found = MADE.get(key);
  if (found) return found;
  if (typeof target !== 'function') throw new TypeError(`Intl.${name} makes nothing`);
  const made: object = Reflect.construct(target, [language, wished]);
  MADE.set(key, made);
  return made;
}

const constructors = (zone: () => string): ReadonlyMap<string, object> =>
  new Map(
    ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat'].map((name) => [
      name,
      new Proxy(Reflect.get(Intl, name), {
        apply: (target, _self, values) => make(name, target, values, zone()),
        construct: (target, values) => make(name, target, values, zone()),
      }),
    ]),
  );

export function intlIn(zone: () => string): object {
  const own = constructors(zone);
  return new Proxy(Intl, { get: (target, key) => own.get(String(key)) ?? Reflect.get(target, key) });
}
