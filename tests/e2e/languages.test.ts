import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/domain/order/preferences';
import { misfits } from './fit';
import { openOurs, visitList } from './looks';
import { NARROWEST, unfold } from './scenes';
import { attribute, type Stage, setStage, textOf } from './stage';

const wordOf = (language: InterfaceLanguage, key: string): string => {
  const file: unknown = JSON.parse(readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8'));
  const messages: Record<string, { readonly message: string }> = Object(file);
  return messages[key]?.message ?? `no ${key}`;
};

const choose = (page: Page, language: InterfaceLanguage): Promise<void> =>
  page.evaluate((value) => {
    const field = document.querySelector('[data-field="language"]');
    if (!(field instanceof HTMLSelectElement)) throw new Error('no choice of languages');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);

describe('the language that was chosen', () => {
  let stage: Stage;
  let paid = '';
  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
    paid = stage.shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
  });
  afterAll(() => stage?.strike());

  test.each(INTERFACE_LANGUAGES)('%s is spoken at once and everywhere, and has room', async (language) => {
    const settings = await openOurs(stage, 'ledger.html#/settings');
    await choose(settings, language);
    await attribute(settings, 'html', 'lang', (value) => value === language);
    expect(await textOf(settings, 'h1')).toBe(wordOf(language, 'settings_title'));
    expect(await misfits(settings)).toEqual([]);
    await settings.close();

    for (const path of ['popup.html', `popup.html#/order/${paid}`, 'ledger.html', `ledger.html#/order/${paid}`]) {
      const page = await openOurs(stage, path);
      expect(await attribute(page, 'html', 'lang')).toBe(language);
      expect(await attribute(page, 'html', 'dir')).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
      await unfold(page);
      for (const width of [380, NARROWEST]) {
        await page.setViewport({ width, height: 600 });
        expect(await misfits(page), `${path}, ${width} px`).toEqual([]);
      }
      if (path.includes('/order/')) {
        const titles = await page.evaluate(() => [...document.querySelectorAll('h2')].map((h2) => h2.textContent));
        expect(titles).toContain(wordOf(language, 'ui_otherWays'));
      }
      await page.close();
    }
  });
});
