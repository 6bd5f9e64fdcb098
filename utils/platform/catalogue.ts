/**
 * The browser's own catalogue of our sentences: there at once, without a file being read. It speaks the browser's language
 * alone, and cannot list what it has.
 */
import { browser } from './browser';

const sentences: { getMessage(key: string): string } = browser.i18n;

/** What the browser says for a key; `undefined` for a key that it does not know. */
export const inCatalogue = (key: string): string | undefined => sentences.getMessage(key) || undefined;

/** Looked up key by key; without any entries of its own. */
export const CATALOGUE: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_target, key) => inCatalogue(String(key)) },
);
