/** Messages of one language at a time, so that a page carries only those it shows. */
import type { Templates } from './draft-lines';
import type { InterfaceLanguage } from './preferences';

const LOADERS: { readonly [Language in InterfaceLanguage]?: () => Promise<{ readonly templates: Templates }> } = {
  en: () => import('./draft-templates/en'),
  'zh-CN': () => import('./draft-templates/zh-CN'),
};

/** The messages of that language. */
export async function loadTemplates(language: InterfaceLanguage): Promise<Templates> {
  const load = LOADERS[language] ?? (() => import('./draft-templates/en'));
  return (await load()).templates;
}
