// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { later } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import { NO_HEALTH, type PageHealth } from '@/utils/domain/order/health';
import { phrase } from '@/utils/domain/words/phrase';
import { HealthPage } from './HealthPage';

const look = (daysAgo: number, more: Partial<PageHealth> = {}): PageHealth => ({
  ...{ page: 'list', design: 'today', orders: 3, missing: [], drift: {}, unknownWords: [] },
  ...{ at: later(-24 * daysAgo).at, ...more },
});
const report = { onAsk: async () => undefined, onFile: async () => '', onCopy: async () => true };
const TODO = english.say(phrase('ledger_health_doMissing'));
const WORDS = english.say(phrase('ledger_health_doWords'));

it('says what could not be read, on which page, since when, and what to do, where it is so now', () => {
  const pages = [
    look(0, { missing: ['total'] }),
    look(0.1, { page: 'detail', unknownWords: ['Under a spell'] }),
    look(1, { missing: ['total', 'store'] }),
    look(2, { missing: ['total'] }),
    look(3),
    look(4, { missing: ['total'] }),
  ];
  const { root } = onScreen(<HealthPage health={{ ...NO_HEALTH, pages }} report={report} />);
  const [list = '', detail = '', ...before] = [...root.querySelectorAll('li[data-page]')].map(
    (li) => li.textContent ?? '',
  );
  const since = english.say(phrase('ledger_health_since', { day: { kind: 'day', at: later(-48).at } }));
  expect(list).toContain(english.say(phrase('ledger_field_total')));
  expect(list).toContain(since);
  expect(list).toContain(TODO);
  expect(detail).toContain('Under a spell');
  expect(detail).toContain(WORDS);
  expect(detail).not.toContain(TODO);
  for (const old of before) for (const said of [TODO, WORDS, since]) expect(old).not.toContain(said);
});
