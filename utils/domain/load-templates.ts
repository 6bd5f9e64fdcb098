/** Messages of one language at a time, so that a page carries only those it shows. */

import type { InterfaceLanguage } from '@/utils/domain/order/preferences';
import type { Templates } from './draft-lines';

const LOADERS = {
  en: () => import('./draft-templates/en'),
  ru: () => import('./draft-templates/ru'),
  uk: () => import('./draft-templates/uk'),
  es: () => import('./draft-templates/es'),
  'pt-BR': () => import('./draft-templates/pt-BR'),
  fr: () => import('./draft-templates/fr'),
  de: () => import('./draft-templates/de'),
  it: () => import('./draft-templates/it'),
  pl: () => import('./draft-templates/pl'),
  nl: () => import('./draft-templates/nl'),
  tr: () => import('./draft-templates/tr'),
  cs: () => import('./draft-templates/cs'),
  ko: () => import('./draft-templates/ko'),
  ja: () => import('./draft-templates/ja'),
  'zh-CN': () => import('./draft-templates/zh-CN'),
  ar: () => import('./draft-templates/ar'),
  he: () => import('./draft-templates/he'),
} as const satisfies Record<InterfaceLanguage, () => Promise<{ readonly templates: Templates }>>;

/** The messages of that language. */
export async function loadTemplates(language: InterfaceLanguage): Promise<Templates> {
  return (await LOADERS[language]()).templates;
}
