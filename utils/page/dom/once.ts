/** Tables that are built when they are first asked for. */

/**
 * The same answer at each call, made at the first one. A worker that wakes to look at the clock builds no table of words, and
 * pays for one only when it reads words.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
