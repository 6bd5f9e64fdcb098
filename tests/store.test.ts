/** What the forms of the stores are filled with: every language, within the lengths and sizes that the stores allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCREENSHOT, SCREENSHOTS, TILE, TINTS } from './tour/store';

const LOCALES = join('public', '_locales');
const LISTING = join('docs', 'store', 'listing');
const PICTURES = join('docs', 'store', 'pictures');

/** Chrome Web Store: 75 and 132 characters. addons.mozilla.org: 50 and 250. The long text: 16,000 characters in Chrome. */
const MOST = { name: 50, short: 132, long: 16_000 } as const;

describe.each(readdirSync(LOCALES))('the listing in %s', (language) => {
  const catalogue = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
  const long = readFileSync(join(LISTING, `${language}.txt`), 'utf8');
  const english = readFileSync(join(LISTING, 'en.txt'), 'utf8');

  it('has a name and a short text of the length that both stores allow', () => {
    expect(catalogue.extensionName.message.length).toBeLessThanOrEqual(MOST.name);
    expect(catalogue.extensionDescription.message.length).toBeLessThanOrEqual(MOST.short);
  });

  it('has a long text of its own, with as many paragraphs as the English one', () => {
    const paragraphs = (text: string) => text.trim().split(/\n\s*\n/).length;
    expect(long.length).toBeLessThanOrEqual(MOST.long);
    expect(paragraphs(long)).toBe(paragraphs(english));
    expect(long === english).toBe(language === 'en');
  });
});

/** Width and height stand at a fixed place in a PNG file. */
const sizeOf = (file: string): { readonly width: number; readonly height: number } => {
  const bytes = readFileSync(join(PICTURES, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe('the pictures', () => {
  it.each(SCREENSHOTS.flatMap((name) => TINTS.map((tint) => `${name}-${tint}.png`)))('%s fits the stores', (file) => {
    expect(sizeOf(file)).toEqual(SCREENSHOT);
  });

  it('are all that lies there, with the small tile', () => {
    expect(sizeOf('tile.png')).toEqual(TILE);
    expect(readdirSync(PICTURES)).toHaveLength(SCREENSHOTS.length * TINTS.length + 1);
  });
});
