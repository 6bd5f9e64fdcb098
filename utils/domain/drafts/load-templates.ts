/** Messages of one language at a time, so that a page carries only those it shows. */

import type { InterfaceLanguage } from '@/utils/domain/order/preferences';
import type { Templates } from './draft-lines';

const LOADERS = {
  en: () => import('./templates/en'),
  ru: () => import('./templates/ru'),
  uk: () => import('./templates/uk'),
  es: () => import('./templates/es'),
  'pt-BR': () => import('./templates/pt-BR'),
  fr: () => import('./templates/fr'),
  de: () => import('./templates/de'),
  it: () => import('./templates/it'),
  pl: () => import('./templates/pl'),
  nl: () => import('./templates/nl'),
  tr: () => import('./templates/tr'),
  cs: () => import('./templates/cs'),
  ko: () => import('./templates/ko'),
  ja: () => import('./templates/ja'),
  'zh-CN': () => import('./templates/zh-CN'),
  ar: () => import('./templates/ar'),
  he: () => import('./templates/he'),
} as const satisfies Record<InterfaceLanguage, () => Promise<{ readonly templates: Templates }>>;

/** The messages of that language. */
export async function loadTemplates(language: InterfaceLanguage): Promise<Templates> {
  return (await LOADERS[language]()).templates;
}
