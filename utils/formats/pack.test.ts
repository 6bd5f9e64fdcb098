// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mark, order, page } from '@/tests/example-orders';
import { english } from '@/tests/fixtures/english';
import { deadline, NOW, standing, undated } from '@/tests/fixtures/standings';
import { timelineOf } from '@/utils/domain/timeline';
import { escapeHtml, type Pack, toPackHtml, toPackText } from './pack';

const EVIL = '<img src=x onerror=alert(1)> "a" \'b\' & </p><script>x</script>\nSecond line';
const packOf = (words = 'To pay', title = 'Wool socks'): Pack => ({
  standing: standing({ title, deadlines: [deadline('payBy', 24, { quote: words }), undated('shipBy')] }),
  rows: timelineOf(
    order(
      [page('2026-11-20T10:00:00Z', 'awaitingPayment', { printed: { status: words } })],
      [mark('2026-11-21T10:00:00Z', { kind: 'note', text: words })],
    ).record,
    [],
  ),
  now: NOW,
  words: english,
});

describe('an evidence pack', () => {
  it('reads as plain text', () => {
    expect(toPackText(packOf())).toBe(`Record of order 8012345678901234
Made on Mon 23 Nov, 11:00 CET. Times are in Europe/Berlin.
Page words are quoted as they were read. What you said is marked as yours. Nothing was changed afterwards; corrections are rows of their own.

Item: Wool socks
Where it stands: ${english.say({ key: 'state_page_awaitingPayment' })}

Dates

Pay by: Tue 24 Nov, 11:00 CET
    To pay
Seller sends by: date not known

What happened

Fri 20 Nov, 11:00 CET · First seen. The page said "To pay".
    order details · www.aliexpress.com · 0.1.0
    To pay
Sat 21 Nov, 11:00 CET · You wrote a note.
    you
    To pay
`);
  });

  it('lets no quote look like a row of its own', () => {
    expect(toPackText(packOf(EVIL)).split('\n')).not.toContain('Second line');
  });

  it('shows hostile words as words in the page to print', () => {
    const page = new DOMParser().parseFromString(toPackHtml(packOf(EVIL, EVIL)), 'text/html');
    expect(page.querySelectorAll('img, script, a, iframe').length).toBe(0);
    expect(page.body.textContent).toContain(
      '<img src=x onerror=alert(1)> "a" \'b\' & </p><script>x</script> Second line',
    );
    expect(page.documentElement.lang).toBe('en');
  });

  it('escapes all that ends a text or an attribute', () => {
    expect(escapeHtml(`<>&"'`)).toBe('&lt;&gt;&amp;&quot;&#39;');
  });
});
