// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instant } from '@/utils/domain/time/instant';
import { readSaved } from '@/utils/page/read-saved';
import { documentOf } from '../fixtures/pages';
import { EXAMPLE_PAGES } from './examples';
import { readAll } from './laws';

const AT = instant(Date.UTC(2026, 10, 23, 10));

describe('a saved file', () => {
  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))(
    '%s reads as the open page, with and without its address',
    (_name, page) => {
      const open = readAll(documentOf(page.html), page.address);
      const named = page.html.replace('<html', `<!-- saved from url=(0042)${page.address} --><html`);
      for (const html of [named, page.html]) {
        const saved = readSaved({ html, at: AT, parse: documentOf });
        expect(saved.ok && saved.value.printed).toMatchObject(open.map((printed) => ({ ...printed, saved: true })));
      }
    },
  );

  it('is refused when it is cut short, or no order page', () => {
    for (const { html } of EXAMPLE_PAGES) {
      expect(readSaved({ html: html.slice(0, html.length - 60), at: AT, parse: documentOf })).toEqual({
        ok: false,
        error: 'cut',
      });
    }
    const other = readSaved({ html: '<html><body><p>A recipe</p></body></html>', at: AT, parse: documentOf });
    expect(other).toEqual({ ok: false, error: 'otherPage' });
  });
});
