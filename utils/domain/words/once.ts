/**
 * What `make` gives, made when it is first asked for and kept: most formats of `Intl` are never used by the page they are made
 * for, and making one costs more than a hundred uses of it.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
