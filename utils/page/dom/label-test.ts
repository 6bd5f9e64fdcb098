import { normalise } from './normalise';

/** Tells whether a text is one of these labels. */
export function labelTest(labels: readonly string[]): (text: string) => boolean {
  const known = new Set(labels);
  return (text) => known.has(normalise(text));
}
