/** What is still to be translated, a line a sentence. */
import { INTERFACE_LANGUAGES } from '../../utils/domain/order/preferences';
import { untranslated } from './catalogues';

/** Empty when nothing is left. */
export const todoText = (): string =>
  INTERFACE_LANGUAGES.map((language) => ({ language, keys: untranslated(language) }))
    .filter(({ keys }) => keys.length > 0)
    .map(({ language, keys }) => `${language}: ${keys.length}\n${keys.map((key) => `  ${key}\n`).join('')}`)
    .join('');
